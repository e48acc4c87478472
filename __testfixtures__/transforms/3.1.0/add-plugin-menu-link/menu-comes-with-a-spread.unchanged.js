import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

const defaults = { menu: { pluginsSectionLinks: [] } };

export default strapi => {
  const plugin = { ...defaults, icon: 'book', id: pluginId, mainComponent: App, name: 'Articles', trads };

  return strapi.registerPlugin(plugin);
};
