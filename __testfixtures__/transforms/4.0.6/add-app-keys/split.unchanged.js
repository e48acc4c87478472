module.exports = { app: { keys: process.env.APP_KEYS.split(',') } };
