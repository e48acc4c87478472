module.exports = ['strapi::session'];
