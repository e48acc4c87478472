module.exports = require('./shared/admin');
