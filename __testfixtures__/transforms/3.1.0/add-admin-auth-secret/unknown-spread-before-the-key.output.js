const shared = require('../../shared/server');

module.exports = ({ env }) => ({
  ...shared,
  admin: {
    url: '/dashboard',
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
