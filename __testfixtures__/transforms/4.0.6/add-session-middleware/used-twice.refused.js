const list = ['strapi::errors'];

require('./check').known = list;

module.exports = list;
