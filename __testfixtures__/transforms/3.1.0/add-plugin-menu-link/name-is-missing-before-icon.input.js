import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const plugin = {
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: App,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
