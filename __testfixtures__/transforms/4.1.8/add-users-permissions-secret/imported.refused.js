module.exports = require('./shared/plugins');
