let config = { host: '0.0.0.0' };
if (process.env.LOCAL) {
  config = { host: 'localhost' };
}
module.exports = config;
