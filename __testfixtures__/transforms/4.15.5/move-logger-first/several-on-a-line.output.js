module.exports = [
  'strapi::logger', 'strapi::errors', 'strapi::security',
  'strapi::query',
  'strapi::body',
];
