strapi.notification.error(/* translated */ 'articles.failed');
strapi.notification.error(
  'articles.failed' // translated
);
