request('/articles').catch(strapi.notification.error);
