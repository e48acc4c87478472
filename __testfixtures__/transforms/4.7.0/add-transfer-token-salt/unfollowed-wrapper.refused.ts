import { withDefaults } from '@restaurants/strapi';

export default withDefaults(({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
}));
