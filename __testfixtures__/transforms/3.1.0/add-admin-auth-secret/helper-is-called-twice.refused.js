const section = () => ({ url: '/dashboard' });

module.exports = { admin: section(), articles: section() };
