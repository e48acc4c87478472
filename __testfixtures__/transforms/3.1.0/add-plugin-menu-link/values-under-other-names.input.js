import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;
  const pluginIcon = pluginPkg.strapi.icon;
  const pluginName = pluginPkg.strapi.name;

  const plugin = {
    description: pluginDescription,
    icon: pluginIcon,
    id: pluginId,
    mainComponent: App,
    name: pluginName,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
