// module.exports = ({ env }) => ({ url: '/dashboard' });
