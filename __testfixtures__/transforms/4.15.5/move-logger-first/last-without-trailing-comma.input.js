module.exports = [
  'strapi::errors',
  'strapi::body', // large
  'strapi::logger' // last
]
