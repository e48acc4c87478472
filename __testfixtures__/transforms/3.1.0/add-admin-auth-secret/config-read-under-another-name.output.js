const config = {
  host: '0.0.0.0',
  port: 1337,
  admin: {
    auth: {
      secret: process.env.ADMIN_JWT_SECRET,
    },
  },
};
const { host, port } = config;

console.log(`restaurants on ${host}:${port}`);

module.exports = config;
