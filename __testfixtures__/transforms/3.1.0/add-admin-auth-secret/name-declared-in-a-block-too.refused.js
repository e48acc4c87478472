const admin = { url: '/dashboard' };

module.exports = ({ env }) => {
  if (env.bool('LOG')) {
    const admin = { url: '/articles' };
    console.log(admin);
  }
  return { host: env('HOST', '0.0.0.0'), admin };
};
