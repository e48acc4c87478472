export default strapi => {
  strapi.notification.info('articles.ready');

  return strapi.registerPlugin({ id: 'articles' });
};
