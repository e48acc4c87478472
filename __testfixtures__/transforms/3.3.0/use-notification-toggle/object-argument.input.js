export const tell = (name) =>
  strapi.notification.success({ id: 'articles.saved', values: { name } });
