export default ({ env }) => <AdminConfig>{
  auth: <AuthConfig>{
    secret: env('ADMIN_JWT_SECRET'),
  },
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT'),
    },
  },
};
