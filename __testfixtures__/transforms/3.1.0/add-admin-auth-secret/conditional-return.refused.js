module.exports = ({ env }) =>
  env('NODE_ENV') === 'production' ? { host: '0.0.0.0' } : { host: 'localhost' };
