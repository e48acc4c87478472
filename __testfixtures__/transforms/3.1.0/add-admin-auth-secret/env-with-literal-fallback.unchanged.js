module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET', '5f1e3fd3a1b0c6d8a1e4d5c6b7a89012'),
    },
  },
});
