const config = {
  host: process.env.HOST || '0.0.0.0',
  port: Number(process.env.PORT) || 1337,
};

console.log('restaurants on', config.port);

module.exports = config;
