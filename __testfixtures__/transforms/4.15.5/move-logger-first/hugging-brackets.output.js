module.exports = [{
  name: 'strapi::logger',
  config: {},
}, 'strapi::errors', 'strapi::body'];
