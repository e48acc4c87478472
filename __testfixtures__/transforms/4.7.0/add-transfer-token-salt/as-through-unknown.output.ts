export default ({
  url: '/restaurants',
  transfer: {
    token: {
      salt: process.env.TRANSFER_TOKEN_SALT,
    },
  },
} as unknown as AdminConfig);
