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
    id: 'my-articles',
    mainComponent: App,
    name,
    trads,
    menu: {
      pluginsSectionLinks: [
        {
          destination: '/plugins/my-articles',
          icon,
          name,
          label: {
            id: 'my-articles.plugin.name',
            defaultMessage: name,
          },
        },
      ],
    },
  };

  return strapi.registerPlugin(plugin);
};
