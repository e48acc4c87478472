module.exports = ({ env }) => {
  const config = {
    host: env('HOST', '0.0.0.0'),
    admin: {
      auth: {
        secret: env('ADMIN_JWT_SECRET'),
      },
    },
  };
  if (env.bool('LOCAL', true)) return config;
  config.url = env('PUBLIC_URL');
  return config;
};
