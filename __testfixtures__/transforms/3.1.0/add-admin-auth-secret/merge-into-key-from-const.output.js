const SECTION = 'admin';

module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  [SECTION]: {
    url: '/dashboard',
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
