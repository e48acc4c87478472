'use strict';

module.exports = {
  // Publishes what is due.
  '*/1 * * * *': async () => {
    const due = await strapi.api.article.services.article.find({
      status: 'draft',
      published_at_lt: new Date(),
    });
    for (const article of due) {
      await strapi.query('article').update({ id: article.id }, { status: 'published' });
      strapi.log.info(article.published_at);
    }
  },
};
