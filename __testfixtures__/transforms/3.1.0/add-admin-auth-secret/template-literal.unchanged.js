module.exports = () => ({ admin: { auth: { secret: `restaurants` } } });
