export default ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  }, // restaurants sign in here
  apiToken: {
    salt: env('API_TOKEN_SALT'), // articles
  }, // tokens
  /* nothing else */
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT')
    }
  }
});
