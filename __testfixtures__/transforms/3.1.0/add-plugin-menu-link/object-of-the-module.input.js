import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

const plugin = {
  icon: pluginPkg.strapi.icon,
  id: pluginId,
  mainComponent: App,
  name: pluginPkg.strapi.name,
  trads,
};

export default strapi => strapi.registerPlugin(plugin);
