module.exports = { admin: { auth: { secret: process.env.ADMIN_JWT_SECRET } } };
