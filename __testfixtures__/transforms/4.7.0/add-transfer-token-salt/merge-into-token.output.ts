export default ({ env }) => ({
  transfer: {
    token: { ttl: 3600, salt: env('TRANSFER_TOKEN_SALT') },
  },
});
