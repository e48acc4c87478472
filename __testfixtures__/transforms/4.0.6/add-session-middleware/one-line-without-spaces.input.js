module.exports=['strapi::errors','strapi::body']
