export const fail = message => strapi.notification.error(message);
