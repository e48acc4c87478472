module.exports = [ // order matters
  // 'global::old',
  'strapi::errors',
  // 'strapi::ip',

  'strapi::logger',
  'strapi::body',
];
