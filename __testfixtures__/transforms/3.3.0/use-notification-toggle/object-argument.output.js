export const tell = (name) =>
  strapi.notification.toggle({
    type: 'success',
    message: { id: 'articles.saved', values: { name } },
  });
