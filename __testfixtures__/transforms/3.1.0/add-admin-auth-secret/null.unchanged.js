module.exports = { admin: { auth: { secret: null } } };
