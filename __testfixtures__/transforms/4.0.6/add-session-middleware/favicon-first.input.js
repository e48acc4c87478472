module.exports = [
  // the icon
  'strapi::favicon',
  'strapi::public',
];
