module.exports = ({ env }) => ({ cron: {
  enabled: true,
}, port: env.int('PORT', 1337) });
