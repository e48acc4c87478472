module.exports = [ 'strapi::errors', 'strapi::logger' ];
