module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  cron: {
    enabled: true,
    tasks: [
      'articles',
      'restaurants',
    ],
  },
});
