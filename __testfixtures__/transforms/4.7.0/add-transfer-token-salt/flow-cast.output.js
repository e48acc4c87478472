// @flow
module.exports = ({
  url: '/restaurants',
  transfer: {
    token: {
      salt: process.env.TRANSFER_TOKEN_SALT,
    },
  },
}: AdminConfig);
