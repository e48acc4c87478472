export const fail = (...args) => strapi.notification.error(...args);
