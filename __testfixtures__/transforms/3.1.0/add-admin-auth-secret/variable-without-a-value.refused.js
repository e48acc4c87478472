let config;
config = { host: '0.0.0.0' };
module.exports = config;
