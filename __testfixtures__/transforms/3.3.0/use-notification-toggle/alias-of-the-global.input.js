const strapi = window.strapi;

export const fail = () => strapi.notification.error('failed');
