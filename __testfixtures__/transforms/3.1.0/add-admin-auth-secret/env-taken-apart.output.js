module.exports = ({ env: { int, bool } }) => ({
  port: int('PORT', 1337),
  admin: {
    auth: {
      secret: process.env.ADMIN_JWT_SECRET,
    },
  },
});
