module.exports = require('./options');
