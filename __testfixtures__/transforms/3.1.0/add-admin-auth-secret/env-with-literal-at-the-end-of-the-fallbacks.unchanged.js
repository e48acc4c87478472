module.exports = ({ env }) => ({
  admin: { auth: { secret: env('ADMIN_JWT_SECRET', env('JWT_SECRET', 'articles')) } },
});
