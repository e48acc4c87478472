export default ({ env }) => {
  return {
    apiToken: {
      enabled: true,
      salt: env('API_TOKEN_SALT'),
    },
  };
};
