const restaurants = (env) => ({
  host: env('HOST', '0.0.0.0'),
  url: env('RESTAURANTS_URL'),
});

module.exports = ({ env }) => restaurants(env);
