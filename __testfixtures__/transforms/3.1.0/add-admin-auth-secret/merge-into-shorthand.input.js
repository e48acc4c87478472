module.exports = ({ env }) => {
  const admin = {
    url: env('ADMIN_URL', '/dashboard'),
  };

  return { host: env('HOST', '0.0.0.0'), admin };
};
