module.exports = [
  'strapi::errors', // first
  'global::timing', // ours
  // 'strapi::public',
];
