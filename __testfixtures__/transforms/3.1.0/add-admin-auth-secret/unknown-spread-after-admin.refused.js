const shared = require('../../shared/server');

module.exports = ({ env }) => ({
  admin: { url: '/dashboard' },
  ...shared,
});
