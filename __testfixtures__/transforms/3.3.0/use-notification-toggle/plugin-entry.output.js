export default strapi => {
  window.strapi.notification.toggle({
    type: 'info',
    message: { id: 'articles.ready' },
  });

  return strapi.registerPlugin({ id: 'articles' });
};
