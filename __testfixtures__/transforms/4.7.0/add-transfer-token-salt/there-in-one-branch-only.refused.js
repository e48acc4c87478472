module.exports = ({ env }) => {
  if (env('NODE_ENV') !== 'production') return;
  return { transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } } };
};
