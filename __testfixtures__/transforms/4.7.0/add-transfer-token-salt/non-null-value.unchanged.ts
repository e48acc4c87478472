export default { transfer: { token: { salt: process.env.TRANSFER_TOKEN_SALT! } } };
