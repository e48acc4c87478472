import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

const defaults = { isReady: true, layout: null };

export default strapi => {
  const plugin = {
    ...defaults,
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: App,
    name: pluginPkg.strapi.name,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
