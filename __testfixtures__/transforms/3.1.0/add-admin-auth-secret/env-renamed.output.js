module.exports = ({ env: e }) => ({
  host: e('HOST', '0.0.0.0'),
  admin: {
    auth: {
      secret: e('ADMIN_JWT_SECRET'),
    },
  },
});
