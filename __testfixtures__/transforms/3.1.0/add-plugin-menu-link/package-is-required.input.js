import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

const pluginPkg = require('../../package.json');

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;

  const plugin = {
    description: pluginDescription,
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: App,
    name: pluginPkg.strapi.name,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
