import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';
import withMenu from './withMenu';

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

  return strapi.registerPlugin(withMenu(plugin));
};
