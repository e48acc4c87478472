import pluginPkg from '../../package.json';
import App from './containers/App';
import prefix from './prefix';
import trads from './translations';

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;
  const icon = pluginPkg.strapi.icon;
  const name = pluginPkg.strapi.name;

  const plugin = {
    description: pluginDescription,
    icon,
    id: `${prefix}-articles`,
    mainComponent: App,
    name,
    trads,
    menu: {
      pluginsSectionLinks: [
        {
          destination: `/plugins/${prefix}-articles`,
          icon,
          name,
          label: {
            id: `${prefix}-articles.plugin.name`,
            defaultMessage: name,
          },
        },
      ],
    },
  };

  return strapi.registerPlugin(plugin);
};
