module.exports = ({ env }) =>
  Object.assign({}, { host: env('HOST') }, { port: 1337 });
