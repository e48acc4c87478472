export default ({ env }) => ({
  transfer: {
    remote: { enabled: false },
    token: {
      salt: env('TRANSFER_TOKEN_SALT'),
    },
  } as TransferConfig,
});
