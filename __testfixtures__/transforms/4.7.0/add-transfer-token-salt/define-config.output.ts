import { defineConfig } from '@restaurants/strapi';

export default defineConfig(({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT'),
    },
  },
}));
