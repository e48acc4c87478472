module.exports = ({ env }) => ({
  // the defaults are fine for restaurants
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
