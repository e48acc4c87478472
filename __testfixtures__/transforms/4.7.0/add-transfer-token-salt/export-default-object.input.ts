export default {
  auth: {
    secret: process.env.ADMIN_JWT_SECRET,
  },
};
