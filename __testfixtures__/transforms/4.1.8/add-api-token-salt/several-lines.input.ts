export default ({ env }) => ({
  apiToken: {
    salt: env(
      'API_TOKEN_SALT',
      'a-salt-that-is-so-long-that-it-stands-on-a-line-of-its-own',
    ) as string,
  },
});
