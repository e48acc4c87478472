module.exports = ({ env }) => {
  if (env('NODE_ENV') === 'production') {
    return { host: '0.0.0.0' };
  }
  return { host: 'localhost' };
};
