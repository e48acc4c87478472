import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

const articles = {
  icon: pluginPkg.strapi.icon,
  id: pluginId,
  leftMenuLinks: [],
  mainComponent: App,
  name: pluginPkg.strapi.name,
  trads,
};

export default articles;
