const { notification } = strapi;

export const fail = () => notification.error('failed');
