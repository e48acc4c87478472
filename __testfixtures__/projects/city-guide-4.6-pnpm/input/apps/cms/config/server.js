module.exports = ({ env }) => ({
  port: env.int('PORT', 1339),
  app: { keys: env.array('APP_KEYS') },
});
