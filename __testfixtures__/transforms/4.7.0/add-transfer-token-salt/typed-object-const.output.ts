const config: Record<string, unknown> = {
  url: '/restaurants',
  transfer: {
    token: {
      salt: process.env.TRANSFER_TOKEN_SALT,
    },
  },
};

export default config;
