'use strict';

module.exports = {
  // Publishes what is due, every ten minutes.
  '*/10 * * * *': async () => {
    const due = await strapi.query('post').find({ live: false, published_at_lte: new Date() });
    await Promise.all(due.map(({ id }) => strapi.query('post').update({ id }, { live: true })));
  },
};
