const server = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
});

module.exports = server;
