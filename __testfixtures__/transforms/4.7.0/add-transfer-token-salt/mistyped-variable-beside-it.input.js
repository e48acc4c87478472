module.exports = ({ env }) => ({
  transfer: { tokens: { salt: env('TRANSFER_TOKEN_SALT') } },
});
