const base = {
  host: '0.0.0.0',
  admin: {
    url: '/dashboard',
    auth: {
      secret: process.env.ADMIN_JWT_SECRET,
    },
  },
};

module.exports = {
  ...base,
  port: 1337,
};
