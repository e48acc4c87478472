module.exports = [
  'strapi::errors', 'strapi::security',
  'strapi::query', 'strapi::logger',
  'strapi::body',
];
