module.exports = [
  'strapi::session',
  // none yet
];
