const server = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});

module.exports = server;
