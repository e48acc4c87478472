module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  ...(env('PUBLIC_URL') && { url: env('PUBLIC_URL') }),
  ...(env.bool('CRON') ? { cron: { enabled: true } } : {}),
});
