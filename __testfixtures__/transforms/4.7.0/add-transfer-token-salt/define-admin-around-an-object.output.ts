import * as restaurants from '@restaurants/strapi';

export default restaurants.defineAdmin<Options>({
  url: '/restaurants',
  transfer: {
    token: {
      salt: process.env.TRANSFER_TOKEN_SALT,
    },
  },
});
