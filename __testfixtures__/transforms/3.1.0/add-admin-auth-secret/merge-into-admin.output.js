module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: {
    url: '/dashboard',
    autoOpen: false,
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
  port: env.int('PORT', 1337),
});
