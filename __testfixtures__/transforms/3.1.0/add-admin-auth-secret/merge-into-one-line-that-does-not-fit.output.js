module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: {
    url: '/restaurants/dashboard',
    serveAdminPanel: false,
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
