import pluginPkg from '../../package.json';
import App from './containers/App';
import trads from './translations';

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;
  const icon = pluginPkg.strapi.icon;
  const name = pluginPkg.strapi.name;

  const plugin = {
    description: pluginDescription,
    icon,
    id: pluginPkg.name.replace('strapi-plugin-', ''),
    mainComponent: App,
    name,
    trads,
    menu: {
      pluginsSectionLinks: [
        {
          destination: `/plugins/${pluginPkg.name.replace('strapi-plugin-', '')}`,
          icon,
          name,
          label: {
            id: `${pluginPkg.name.replace('strapi-plugin-', '')}.plugin.name`,
            defaultMessage: name,
          },
        },
      ],
    },
  };

  return strapi.registerPlugin(plugin);
};
