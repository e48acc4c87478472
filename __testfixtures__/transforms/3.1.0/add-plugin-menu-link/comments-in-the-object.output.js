import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const icon = pluginPkg.strapi.icon;
  const name = pluginPkg.strapi.name;
  const plugin = {
    icon: /* Font Awesome */ icon, // without fa-
    id: pluginId,
    mainComponent: App,
    name /* as in the list */,
    // isReady: true,
    trads, // all of them
    // the end
    menu: {
      pluginsSectionLinks: [
        {
          destination: `/plugins/${pluginId}`,
          icon,
          name,
          label: {
            id: `${pluginId}.plugin.name`,
            defaultMessage: name,
          },
        },
      ],
    },
  };

  return strapi.registerPlugin(plugin);
};
