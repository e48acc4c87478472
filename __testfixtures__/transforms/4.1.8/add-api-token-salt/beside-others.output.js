// What everybody sees.
module.exports = ({ env }) => ({
  url: env('URL', '/admin'), // behind the proxy
  apiToken: {
    salt: env('API_TOKEN_SALT'),
  },
});
