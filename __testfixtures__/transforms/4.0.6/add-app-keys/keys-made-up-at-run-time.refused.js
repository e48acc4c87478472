const crypto = require('crypto');

module.exports = ({ env }) => ({
  app: { keys: env.array('APP_KEYS', [crypto.randomBytes(16).toString('hex')]) },
});
