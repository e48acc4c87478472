const base = { host: '0.0.0.0' };
base.admin = { url: '/dashboard' };

module.exports = ({ env }) => ({ ...base, port: env.int('PORT', 1337) });
