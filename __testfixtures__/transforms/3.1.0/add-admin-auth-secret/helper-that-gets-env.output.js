const restaurants = (env) => ({
  host: env('HOST', '0.0.0.0'),
  url: env('RESTAURANTS_URL'),
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});

module.exports = ({ env }) => restaurants(env);
