export const notify = strapi.notification;
