let message = 'failed';

export const fail = err => {
  message = err.message;
  strapi.notification.error(message);
};
