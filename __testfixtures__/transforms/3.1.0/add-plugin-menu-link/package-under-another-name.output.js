import pkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const pluginDescription = pkg.strapi.description;
  const icon = pkg.strapi.icon;
  const name = pkg.strapi.name;

  const plugin = {
    description: pluginDescription,
    icon,
    id: pluginId,
    mainComponent: App,
    name,
    trads,
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
