module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  admin: {
    autoOpen: false, // the editors have a bookmark
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
  cron: { enabled: true },
});
