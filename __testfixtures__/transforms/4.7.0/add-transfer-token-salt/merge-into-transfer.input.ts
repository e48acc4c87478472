export default ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
  transfer: {
    enabled: env.bool('TRANSFER_ENABLED', true),
  },
});
