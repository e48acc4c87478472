module.exports = ({ strapi, ...context }) => ({
  host: context.env('HOST', '0.0.0.0'),
  admin: {
    auth: {
      secret: context.env('ADMIN_JWT_SECRET'),
    },
  },
});
