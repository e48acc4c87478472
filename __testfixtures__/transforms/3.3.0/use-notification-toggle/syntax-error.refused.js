strapi.notification.error('failed';
