module.exports = {
  '0 0 1 * * 1': () => strapi.services.article.find({ _sort: 'published_at:desc' }),
};
