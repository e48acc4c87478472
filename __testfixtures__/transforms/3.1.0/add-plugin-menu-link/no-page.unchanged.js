import pluginPkg from '../../package.json';
import Field from './components/Field';
import pluginId from './pluginId';
import trads from './translations';

export default strapi => {
  const pluginDescription = pluginPkg.strapi.description || pluginPkg.description;

  const plugin = {
    description: pluginDescription,
    icon: pluginPkg.strapi.icon,
    id: pluginId,
    mainComponent: null,
    name: pluginPkg.strapi.name,
    trads,
  };

  strapi.registerField({ type: 'article', Component: Field });

  return strapi.registerPlugin(plugin);
};
