import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

const looks = { icon: 'book', name: 'Articles' };

export default strapi => {
  const plugin = { ...looks, id: pluginId, mainComponent: App, trads };

  return strapi.registerPlugin(plugin);
};
