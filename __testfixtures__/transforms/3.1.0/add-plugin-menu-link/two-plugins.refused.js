import pluginPkg from '../../package.json';
import App from './containers/App';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  if (module.hot) return strapi.registerPlugin({ id: pluginId, icon: 'book', name: 'Hot', mainComponent: App, trads });
  return strapi.registerPlugin({ id: pluginId, icon: 'book', name: 'Cold', mainComponent: App, trads });
};
