strapi.notification.toggle({ type: 'warning', message: { id: 'failed' } });
export const fail = error => strapi.notification.error(error);
