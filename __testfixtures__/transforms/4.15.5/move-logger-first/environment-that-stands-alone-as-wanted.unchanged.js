module.exports = ['strapi::logger', 'strapi::errors'];
