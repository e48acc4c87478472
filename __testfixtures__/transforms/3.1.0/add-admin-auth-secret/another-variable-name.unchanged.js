module.exports = ({ env }) => ({
  admin: { auth: { secret: env('STRAPI_ADMIN_JWT_SECRET') } },
});
