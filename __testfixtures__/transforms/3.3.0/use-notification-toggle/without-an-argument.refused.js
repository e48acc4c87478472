strapi.notification.error();
