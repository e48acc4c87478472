module.exports = { apiToken: { salt: 'in-the-code' } };
