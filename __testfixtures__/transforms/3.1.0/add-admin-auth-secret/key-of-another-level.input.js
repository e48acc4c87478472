module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  auth: { secret: env('ARTICLES_SECRET') },
  cron: { admin: { auth: { secret: 'articles' } } },
});
