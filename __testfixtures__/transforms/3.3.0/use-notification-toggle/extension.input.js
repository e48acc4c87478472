strapi.notification.success('content-manager.success.record.save');
