module.exports = ({ env }) => ({
  admin: {
    auth: {
      events: {
        onConnectionSuccess() {},
      },
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
