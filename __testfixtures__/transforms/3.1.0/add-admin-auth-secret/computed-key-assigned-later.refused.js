const config = { host: '0.0.0.0' };
for (const section of ['admin', 'cron']) config[section] = { enabled: true };

module.exports = config;
