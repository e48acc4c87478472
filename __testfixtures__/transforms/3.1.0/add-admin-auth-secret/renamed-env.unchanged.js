module.exports = (params) => ({
  admin: { auth: { secret: params.env('ADMIN_JWT_SECRET', 'articles') } },
});
