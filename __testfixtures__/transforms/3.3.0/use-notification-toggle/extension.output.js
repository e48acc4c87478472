strapi.notification.toggle({
  type: 'success',
  message: { id: 'content-manager.success.record.save' },
});
