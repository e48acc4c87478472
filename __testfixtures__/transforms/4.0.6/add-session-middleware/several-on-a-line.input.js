module.exports = [
  'strapi::errors', 'strapi::security',
  'strapi::body', 'strapi::query',
  'strapi::favicon', 'strapi::public',
];
