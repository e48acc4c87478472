export function tell() {
  strapi.notification.toggle({ type: 'success', message: { id: 'saved' } });
  strapi.notification.toggle({ type: 'info', message: { id: 'hint' } });
  strapi.notification.toggle({ type: 'warning', message: { id: 'slow' } });
  strapi.notification.toggle({ type: 'warning', message: { id: 'failed' } });
}
