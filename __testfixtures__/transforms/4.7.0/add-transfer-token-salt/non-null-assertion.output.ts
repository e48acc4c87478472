const config = {
  url: '/restaurants',
  transfer: {
    token: {
      salt: process.env.TRANSFER_TOKEN_SALT,
    },
  },
};

export default config!;
