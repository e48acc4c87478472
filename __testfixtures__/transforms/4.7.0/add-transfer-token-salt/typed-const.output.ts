type Config = (params: { env: any }) => Record<string, unknown>;

const config: Config = ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT'),
    },
  },
});

export default config;
