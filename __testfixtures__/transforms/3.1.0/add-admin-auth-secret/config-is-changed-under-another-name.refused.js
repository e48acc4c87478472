const config = { host: '0.0.0.0' };
const same = config;
same.admin = { auth: { secret: 'articles' } };

module.exports = config;
