export default ({ env }) => ({
  apiToken: {
    salt: env('API_TOKEN_SALT', 'in-the-code'),
  },
});
