module.exports = ({ env }) => {
  const config = { host: env('HOST', '0.0.0.0') };
  if (env.bool('OPEN')) config.admin = { autoOpen: true };
  return config;
};
