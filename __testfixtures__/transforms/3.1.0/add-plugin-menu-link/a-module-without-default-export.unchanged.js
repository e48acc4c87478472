import pluginId from './pluginId';

export const registerAll = app => {
  app.registerPlugin({ id: pluginId, name: 'articles' });
};
