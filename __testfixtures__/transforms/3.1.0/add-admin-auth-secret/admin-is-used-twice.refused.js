const admin = { url: '/dashboard' };

module.exports = { host: '0.0.0.0', admin, articles: admin };
