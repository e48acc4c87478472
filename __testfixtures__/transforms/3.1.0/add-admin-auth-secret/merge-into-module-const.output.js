const admin = {
  url: '/dashboard',
  auth: {
    secret: process.env.ADMIN_JWT_SECRET,
  },
};

module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: admin,
});
