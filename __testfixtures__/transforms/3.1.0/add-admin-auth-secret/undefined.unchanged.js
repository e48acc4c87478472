module.exports = { admin: { auth: { secret: undefined } } };
