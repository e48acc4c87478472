const shared = require('../../shared/server');

module.exports = ({ env }) => ({
  ...shared,
  host: env('HOST', '0.0.0.0'),
});
