const base = require('./base');

module.exports = ({ env }) => ({ ...base(env) });
