import type { Admin } from './types';

export default ({ env }: { env: any }): Partial<Admin> => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT'),
    },
  },
});
