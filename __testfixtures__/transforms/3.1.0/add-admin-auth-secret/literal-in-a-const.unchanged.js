const SECRET = 'restaurants';

module.exports = { admin: { auth: { secret: SECRET } } };
