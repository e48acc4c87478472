import pluginId from './pluginId';

const plugin = {
  register: (app: any) => {
    app.registerPlugin({ id: pluginId, name: 'articles', isReady: true });
  },
};

export default plugin;
