strapi.notification.toggle({
  type: 'warning',
  message: { id: 'articles.failed' },
});
