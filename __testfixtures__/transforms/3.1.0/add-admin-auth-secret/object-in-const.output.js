const config = {
  host: process.env.HOST || '0.0.0.0',
  port: Number(process.env.PORT) || 1337,
  admin: {
    auth: {
      secret: process.env.ADMIN_JWT_SECRET,
    },
  },
};

console.log('restaurants on', config.port);

module.exports = config;
