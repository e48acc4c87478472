const list = ['strapi::errors', 'strapi::logger'];
list.unshift('global::timing');
module.exports = list;
