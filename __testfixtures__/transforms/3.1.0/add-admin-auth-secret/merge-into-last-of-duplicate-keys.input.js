module.exports = ({ env }) => ({
  admin: { url: '/old' },
  host: env('HOST', '0.0.0.0'),
  admin: {
    url: '/dashboard',
  },
});
