export default ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    ...(env('RESTAURANTS_SSO') && { providers: [] }),
  },
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT'),
    },
  },
});
