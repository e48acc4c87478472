module.exports = ({ env }) => {
  const config = { host: env('HOST', '0.0.0.0'), admin: {} };
  const { host, admin } = config;
  admin.auth = { secret: env(`${host}_SECRET`) };
  return config;
};
