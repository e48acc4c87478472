module.exports = ({ env }) => {
  if (env('NODE_ENV') === 'production') {
    return { admin: { auth: { secret: env('ADMIN_JWT_SECRET') } } };
  }
  return { host: 'localhost' };
};
