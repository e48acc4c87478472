module.exports=['strapi::errors','strapi::body','strapi::session']
