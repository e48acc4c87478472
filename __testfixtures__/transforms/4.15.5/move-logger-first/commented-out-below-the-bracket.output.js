module.exports = [ // order matters
  'strapi::logger',
  // 'global::old',
  'strapi::errors',
  // 'strapi::ip',

  'strapi::body',
];
