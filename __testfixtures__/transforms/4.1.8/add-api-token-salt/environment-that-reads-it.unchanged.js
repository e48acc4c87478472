module.exports = ({ env }) => ({
  apiToken: { salt: env('PRODUCTION_SALT') },
});
