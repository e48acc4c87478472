import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  // Everything the admin panel knows about us.
  // See the documentation.
  const plugin = {
    description: 'Lists articles',
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: App,
    name: pluginPkg.strapi.name,
    trads,
  };

  return strapi.registerPlugin(plugin);
};
