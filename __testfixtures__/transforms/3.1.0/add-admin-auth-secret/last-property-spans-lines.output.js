module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  cron: {
    enabled: true,
    tasks: [
      'articles',
      'restaurants',
    ],
  },
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
