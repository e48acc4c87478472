import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const icon = 'book';
  const name = 'Articles';
  const plugin = {
    id: pluginId,
    icon,
    name,
    mainComponent: App,
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
