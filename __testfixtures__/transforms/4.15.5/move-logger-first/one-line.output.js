module.exports = ['strapi::logger', 'strapi::errors', 'strapi::body'];
