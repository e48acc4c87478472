export default strapi => {
  window.strapi.notification.info('articles.ready');

  return strapi.registerPlugin({ id: 'articles' });
};
