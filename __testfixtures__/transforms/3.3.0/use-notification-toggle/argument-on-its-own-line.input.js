export const limit = () => {
  strapi.notification.info(
    `articles.components.notification.info.maximum-requirement`
  );
};
