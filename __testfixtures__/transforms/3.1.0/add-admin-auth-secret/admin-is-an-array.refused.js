module.exports = { admin: [{ url: '/dashboard' }] };
