// The restaurants' server: everything is at its default but the port, which the proxy of the articles wants as 1338
module.exports = { port: 1338, admin: { auth: { secret: process.env.ADMIN_JWT_SECRET } } };
