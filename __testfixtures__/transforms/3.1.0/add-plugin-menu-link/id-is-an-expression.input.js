import pluginPkg from '../../package.json';
import App from './containers/App';
import trads from './translations';

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;

  const plugin = {
    description: pluginDescription,
    icon: pluginPkg.strapi.icon,
    id: pluginPkg.name.replace('strapi-plugin-', ''),
    mainComponent: App,
    name: pluginPkg.strapi.name,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
