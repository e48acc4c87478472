module.exports = require('../../shared/server');
