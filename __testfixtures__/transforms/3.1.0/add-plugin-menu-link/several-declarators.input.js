import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const { strapi: info } = pluginPkg,
    plugin = {
      icon: info.icon,
      id: pluginId,
      mainComponent: App,
      name: info.name,
      trads,
    };

  return strapi.registerPlugin(plugin);
};
