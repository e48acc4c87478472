const strapi = window.strapi;

export const fail = () => strapi.notification.toggle({
  type: 'warning',
  message: { id: 'failed' },
});
