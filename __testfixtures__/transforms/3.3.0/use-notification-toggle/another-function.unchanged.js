strapi.notification.clear('failed');
