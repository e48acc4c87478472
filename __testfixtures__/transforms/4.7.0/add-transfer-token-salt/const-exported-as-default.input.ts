const config = ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
});

export { config as default };
