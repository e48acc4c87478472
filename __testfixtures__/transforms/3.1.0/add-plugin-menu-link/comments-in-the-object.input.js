import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const plugin = {
    icon: /* Font Awesome */ pluginPkg.strapi.icon, // without fa-
    id: pluginId,
    mainComponent: App,
    name: pluginPkg.strapi.name /* as in the list */,
    // isReady: true,
    trads, // all of them
    // the end
  };

  return strapi.registerPlugin(plugin);
};
