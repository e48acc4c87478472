module.exports = { attributes: { username: { type: 'string' } } };
