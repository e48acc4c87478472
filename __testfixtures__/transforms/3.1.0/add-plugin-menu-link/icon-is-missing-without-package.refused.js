import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const plugin = {
    description: 'Lists articles',
    id: pluginId,
    mainComponent: App,
    name: 'Articles',
    trads,
  };

  return strapi.registerPlugin(plugin);
};
