const _ = require('lodash');

const config = { host: '0.0.0.0' };
_.set(config, 'admin.auth.secret', process.env.ADMIN_JWT_SECRET);

module.exports = config;
