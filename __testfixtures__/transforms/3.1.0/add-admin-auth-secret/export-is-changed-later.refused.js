module.exports = { host: '0.0.0.0' };
module.exports.admin = { url: '/dashboard' };
