const { ADMIN_JWT_SECRET } = process.env;

module.exports = { admin: { auth: { secret: ADMIN_JWT_SECRET } } };
