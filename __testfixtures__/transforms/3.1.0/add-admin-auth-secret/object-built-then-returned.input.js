module.exports = ({ env }) => {
  const config = {
    host: env('HOST', '0.0.0.0'),
  };

  if (env('NODE_ENV') === 'production') {
    config.url = 'https://restaurants.example';
  }

  return config;
};
