import pluginPkg from '../../package.json';
import pluginId from './pluginId';

const { name } = pluginPkg.strapi;

export default {
  register(app) {
    app.addMenuLink({
      to: `/plugins/${pluginId}`,
      icon: 'book',
      intlLabel: { id: `${pluginId}.plugin.name`, defaultMessage: name },
      Component: async () => import('./pages/App'),
    });
    app.registerPlugin({ id: pluginId, name });
  },
  bootstrap() {},
};
