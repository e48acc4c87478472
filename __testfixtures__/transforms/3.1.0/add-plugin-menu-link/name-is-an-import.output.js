import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';
import name from './name';

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;
  const icon = pluginPkg.strapi.icon;

  const plugin = {
    description: pluginDescription,
    icon,
    id: pluginId,
    mainComponent: App,
    name: pluginPkg.strapi.name,
    trads,
    menu: {
      pluginsSectionLinks: [
        {
          destination: `/plugins/${pluginId}`,
          icon,
          name: pluginPkg.strapi.name,
          label: {
            id: `${pluginId}.plugin.name`,
            defaultMessage: pluginPkg.strapi.name,
          },
        },
      ],
    },
  };

  return strapi.registerPlugin(plugin);
};
