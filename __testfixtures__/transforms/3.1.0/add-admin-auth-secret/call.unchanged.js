const { readSecret } = require('./secrets');

module.exports = { admin: { auth: { secret: readSecret('restaurants') } } };
