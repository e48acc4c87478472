module.exports = ['strapi::errors'].concat(require('./more'));
