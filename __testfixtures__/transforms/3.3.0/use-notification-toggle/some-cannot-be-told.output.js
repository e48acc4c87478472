export const save = async () => {
  try {
    strapi.notification.toggle({ type: 'success', message: { id: 'saved' } });
  } catch (err) {
    const message = err.message || 'failed';
    strapi.notification.error(message);
    strapi.notification.error(err.response.payload.message);
  }
};
