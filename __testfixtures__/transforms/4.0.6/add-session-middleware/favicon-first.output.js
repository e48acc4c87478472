module.exports = [
  'strapi::session',
  // the icon
  'strapi::favicon',
  'strapi::public',
];
