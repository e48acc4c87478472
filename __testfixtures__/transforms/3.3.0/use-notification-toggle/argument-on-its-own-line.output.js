export const limit = () => {
  strapi.notification.toggle({
    type: 'info',
    message: { id: `articles.components.notification.info.maximum-requirement` },
  });
};
