strapi['notification']["error"]('articles.failed');
