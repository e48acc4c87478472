module.exports = [
  'strapi::errors', 'strapi::security',
  'strapi::body', 'strapi::session', 'strapi::query',
  'strapi::favicon', 'strapi::public',
];
