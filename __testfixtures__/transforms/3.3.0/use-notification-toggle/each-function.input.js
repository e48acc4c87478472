export function tell() {
  strapi.notification.success('saved');
  strapi.notification.info('hint');
  strapi.notification.warning('slow');
  strapi.notification.error('failed');
}
