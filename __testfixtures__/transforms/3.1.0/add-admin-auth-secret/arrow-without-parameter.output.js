module.exports = () => ({
  host: process.env.HOST,
  admin: {
    auth: {
      secret: process.env.ADMIN_JWT_SECRET,
    },
  },
});
