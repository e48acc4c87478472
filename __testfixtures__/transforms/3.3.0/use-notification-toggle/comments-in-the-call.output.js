strapi.notification.toggle(/* translated */ { type: 'warning', message: { id: 'articles.failed' } });
strapi.notification.toggle(
  { type: 'warning', message: { id: 'articles.failed' } } // translated
);
