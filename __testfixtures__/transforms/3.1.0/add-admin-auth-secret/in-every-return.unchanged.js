module.exports = ({ env }) => {
  if (env('NODE_ENV') === 'production') {
    return { url: '/api', admin: { auth: { secret: env('ADMIN_JWT_SECRET') } } };
  }
  return { admin: { auth: { secret: env('ADMIN_JWT_SECRET', 'articles') } } };
};
