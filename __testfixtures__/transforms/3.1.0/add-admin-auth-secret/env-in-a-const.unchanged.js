module.exports = ({ env }) => {
  const secret = env('ADMIN_JWT_SECRET', 'articles');
  return { admin: { auth: { secret } } };
};
