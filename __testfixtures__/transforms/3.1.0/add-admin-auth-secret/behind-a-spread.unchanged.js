const base = { admin: { auth: { secret: process.env.ADMIN_JWT_SECRET } } };

module.exports = ({ env }) => ({ ...base, host: env('HOST', '0.0.0.0') });
