module.exports = strapi => ({
  host: strapi.env('HOST', '0.0.0.0'),
});
