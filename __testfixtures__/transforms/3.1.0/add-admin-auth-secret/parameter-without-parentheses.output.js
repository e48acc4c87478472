module.exports = strapi => ({
  host: strapi.env('HOST', '0.0.0.0'),
  admin: {
    auth: {
      secret: strapi.env('ADMIN_JWT_SECRET'),
    },
  },
});
