module.exports = ({ env }) => ({
  'host': env('HOST', '0.0.0.0'),
  'admin': {
    'url': '/dashboard',
    'auth': {
      'secret': env('ADMIN_JWT_SECRET'),
    },
  },
});
