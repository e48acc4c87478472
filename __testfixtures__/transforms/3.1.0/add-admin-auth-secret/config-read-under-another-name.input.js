const config = {
  host: '0.0.0.0',
  port: 1337,
};
const { host, port } = config;

console.log(`restaurants on ${host}:${port}`);

module.exports = config;
