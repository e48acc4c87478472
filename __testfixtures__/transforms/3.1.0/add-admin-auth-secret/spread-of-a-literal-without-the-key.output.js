const network = { host: '0.0.0.0', port: 1337 };

module.exports = ({ env }) => ({
  ...network,
  url: env('PUBLIC_URL'),
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
