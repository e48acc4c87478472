const SECTION = 'admin';

module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  [SECTION]: {
    url: '/dashboard',
  },
});
