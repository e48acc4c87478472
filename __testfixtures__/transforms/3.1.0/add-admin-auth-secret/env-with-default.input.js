module.exports = ({ env = (name, value) => process.env[name] || value } = {}) => ({
  host: env('HOST', '0.0.0.0'),
});
