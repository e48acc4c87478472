const base = { host: '0.0.0.0', admin: { auth: {} } };
base.admin.auth.secret = process.env.ADMIN_JWT_SECRET;

module.exports = { ...base, port: 1337 };
