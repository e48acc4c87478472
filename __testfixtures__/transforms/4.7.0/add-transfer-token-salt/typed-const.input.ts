type Config = (params: { env: any }) => Record<string, unknown>;

const config: Config = ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
});

export default config;
