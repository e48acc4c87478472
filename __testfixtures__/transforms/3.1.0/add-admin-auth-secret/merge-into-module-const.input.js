const admin = {
  url: '/dashboard',
};

module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: admin,
});
