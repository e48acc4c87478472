strapi.notification.toggle({ type: 'warning', message: { id: 'failed' } });
