import type { Admin } from './types';

export default ({ env }: { env: any }): Partial<Admin> => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
});
