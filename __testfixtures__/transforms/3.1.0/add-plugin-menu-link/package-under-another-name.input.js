import pkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const pluginDescription = pkg.strapi.description;

  const plugin = {
    description: pluginDescription,
    icon: pkg.strapi.icon,
    id: pluginId,
    mainComponent: App,
    name: pkg.strapi.name,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
