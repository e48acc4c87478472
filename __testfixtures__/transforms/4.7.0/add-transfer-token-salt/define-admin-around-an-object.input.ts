import * as restaurants from '@restaurants/strapi';

export default restaurants.defineAdmin<Options>({
  url: '/restaurants',
});
