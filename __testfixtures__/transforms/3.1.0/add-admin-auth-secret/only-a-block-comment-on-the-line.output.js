module.exports = ({ env }) => ({ /* defaults */
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
