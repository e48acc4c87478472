import pluginId from '../../pluginId';

const HomePage = () => {
  const save = async () => {
    try {
      await request('/articles');
      strapi.notification.success(`${pluginId}.notification.success.saved`);
    } catch (err) {
      strapi.notification.error('notification.error');
    }
  };

  return <button onClick={save}>Save</button>;
};

export default HomePage;
