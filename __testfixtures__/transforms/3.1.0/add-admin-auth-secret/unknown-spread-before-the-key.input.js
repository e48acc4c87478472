const shared = require('../../shared/server');

module.exports = ({ env }) => ({
  ...shared,
  admin: {
    url: '/dashboard',
  },
});
