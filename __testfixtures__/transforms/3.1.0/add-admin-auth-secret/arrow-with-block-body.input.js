module.exports = ({ env }) => {
  const port = env.int('PORT', 1337);

  return {
    host: env('HOST', '0.0.0.0'),
    port,
    url: `http://restaurants.example:${port}`,
  };
};
