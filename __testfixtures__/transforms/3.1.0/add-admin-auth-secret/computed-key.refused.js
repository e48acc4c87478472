const section = process.argv.at(-1);

module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  [section]: { url: '/dashboard' },
});
