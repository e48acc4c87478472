module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),

  // restaurants listen here
  port: env.int('PORT', 1337),

  url: env('PUBLIC_URL'),
});
