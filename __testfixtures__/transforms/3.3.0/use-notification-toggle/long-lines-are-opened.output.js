import pluginId from '../../pluginId';

const HomePage = () => {
  const save = async () => {
    try {
      await request('/articles');
      strapi.notification.toggle({
        type: 'success',
        message: { id: `${pluginId}.notification.success.saved` },
      });
    } catch (err) {
      strapi.notification.toggle({
        type: 'warning',
        message: { id: 'notification.error' },
      });
    }
  };

  return <button onClick={save}>Save</button>;
};

export default HomePage;
