const cron = require('./functions/cron');

module.exports = {
  host: '0.0.0.0',
};

module.exports.cron = cron;
