module.exports = [
  ...require('./base'),
  'strapi::logger',
];
