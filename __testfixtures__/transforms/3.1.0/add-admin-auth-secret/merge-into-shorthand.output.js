module.exports = ({ env }) => {
  const admin = {
    url: env('ADMIN_URL', '/dashboard'),
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  };

  return { host: env('HOST', '0.0.0.0'), admin };
};
