export default {
  auth: {
    secret: process.env.ADMIN_JWT_SECRET,
  },
  transfer: {
    token: {
      salt: process.env.TRANSFER_TOKEN_SALT,
    },
  },
};
