const { buildServer } = require('@restaurants/config');

module.exports = ({ env }) =>
  buildServer({ env, host: '0.0.0.0' });
