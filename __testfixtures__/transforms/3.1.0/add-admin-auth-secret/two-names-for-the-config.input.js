const server = {
  host: '0.0.0.0',
};
const config = server;

module.exports = config;
