export const tell = name => {
  strapi.notification.error({
    id: 'articles.failed',
    defaultMessage: `Not
saved`,
  });
};
