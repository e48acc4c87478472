// module.exports = ({ env }) => ({ url: '/dashboard' });
module.exports = ({ env }) => ({
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT'),
    },
  },
});
