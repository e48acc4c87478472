export const tell = name => {
  strapi.notification.toggle({
    type: 'warning',
    message: {
      id: 'articles.failed',
      values: { name },
    },
  });
};
