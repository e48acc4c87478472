module.exports = [
  'strapi::errors', // first
  'global::timing', // ours
  'strapi::session',
  // 'strapi::public',
];
