window.strapi?.notification?.error('articles.failed');
