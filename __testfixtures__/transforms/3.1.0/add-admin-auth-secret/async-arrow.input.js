module.exports = async ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
});
