import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi =>
  strapi.registerPlugin({
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: App,
    name: pluginPkg.strapi.name,
    trads,
    menu: {
      pluginsSectionLinks: [
        {
          destination: `/plugins/${pluginId}`,
          icon: pluginPkg.strapi.icon,
          name: pluginPkg.strapi.name,
          label: {
            id: `${pluginId}.plugin.name`,
            defaultMessage: pluginPkg.strapi.name,
          },
        },
      ],
    },
  });
