module.exports = ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET', '5b8c3f0a-9d2e-4176-b3a1-c6e7f8091a2b'),
  },
});
