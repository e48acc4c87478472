module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  welcome: 'Crêperie 🥞 „Zur Post“', // 🍷 été
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
