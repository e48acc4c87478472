module.exports = [
  'strapi::logger', // last
  'strapi::errors',
  'strapi::body' // large
]
