module.exports = {
  admin: { auth: { secret: process.env.ADMIN_JWT_SECRET || process.env.JWT_SECRET || 'articles' } },
};
