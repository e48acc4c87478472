import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const plugin = { id: pluginId, icon: 'book', name: 'Articles', mainComponent: App, trads };
  return strapi.registerPlugin(plugin);
};
