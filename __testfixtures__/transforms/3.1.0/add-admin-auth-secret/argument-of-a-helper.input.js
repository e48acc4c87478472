const wrap = (config) => (params) => config;

module.exports = wrap({
  host: '0.0.0.0',
});
