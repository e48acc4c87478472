module.exports = ['strapi::errors'];
module.exports.push('strapi::session');
