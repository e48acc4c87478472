const en = require('./en.json');

module.exports = { en };
