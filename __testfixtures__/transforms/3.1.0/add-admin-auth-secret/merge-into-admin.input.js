module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: {
    url: '/dashboard',
    autoOpen: false,
  },
  port: env.int('PORT', 1337),
});
