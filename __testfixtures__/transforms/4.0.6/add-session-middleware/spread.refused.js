const base = require('./base');

module.exports = [
  ...base,
  'strapi::public',
];
