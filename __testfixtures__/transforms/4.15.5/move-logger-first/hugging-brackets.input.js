module.exports = ['strapi::errors', {
  name: 'strapi::logger',
  config: {},
}, 'strapi::body'];
