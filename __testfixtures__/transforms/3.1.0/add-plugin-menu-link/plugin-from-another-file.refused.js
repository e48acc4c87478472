import plugin from './plugin';

export default strapi => strapi.registerPlugin(plugin);
