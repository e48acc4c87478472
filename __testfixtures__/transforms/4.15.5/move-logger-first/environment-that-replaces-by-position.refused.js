module.exports = [
  'strapi::errors',
  { name: 'strapi::security', config: {} },
];
