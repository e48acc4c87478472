module.exports = server;

function server({ env }) {
  return {
    host: env('HOST', '0.0.0.0'),
  };
}
