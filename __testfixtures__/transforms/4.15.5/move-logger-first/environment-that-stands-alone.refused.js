module.exports = [
  'strapi::errors',
  'strapi::logger',
  'strapi::body',
];
