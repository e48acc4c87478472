const cron = require('./functions/cron');

module.exports = {
  host: '0.0.0.0',
  admin: {
    auth: {
      secret: process.env.ADMIN_JWT_SECRET,
    },
  },
};

module.exports.cron = cron;
