module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  admin: { autoOpen: false, auth: { secret: env('ADMIN_JWT_SECRET') } },
});
