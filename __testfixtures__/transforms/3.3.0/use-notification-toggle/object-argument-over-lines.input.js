export const tell = name => {
  strapi.notification.error({
    id: 'articles.failed',
    values: { name },
  });
};
