import pluginPkg from '../../package.json';
import App from './containers/App';
import PLUGIN_ID from './pluginId';
import trads from './translations';

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;
  const icon = pluginPkg.strapi.icon;
  const name = pluginPkg.strapi.name;

  const plugin = {
    description: pluginDescription,
    icon,
    id: PLUGIN_ID,
    mainComponent: App,
    name,
    trads,
    menu: {
      pluginsSectionLinks: [
        {
          destination: `/plugins/${PLUGIN_ID}`,
          icon,
          name,
          label: {
            id: `${PLUGIN_ID}.plugin.name`,
            defaultMessage: name,
          },
        },
      ],
    },
  };

  return strapi.registerPlugin(plugin);
};
