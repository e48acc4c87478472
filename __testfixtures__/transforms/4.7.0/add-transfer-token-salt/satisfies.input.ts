import type { Config } from '@strapi/types';

export default (({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
})) satisfies Config;
