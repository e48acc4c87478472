module.exports = ({ env }) => {
  const config = { host: env('HOST', '0.0.0.0'), admin: { auth: {} } };
  config.admin.auth.secret = env('ADMIN_JWT_SECRET');
  return config;
};
