import App from './App';

export default s => { const icon = 'book'; const name = 'Articles'; return s.registerPlugin({
  id: 'articles',
  icon,
  name,
  mainComponent: App,
  menu: {
    pluginsSectionLinks: [
      {
        destination: '/plugins/articles',
        icon,
        name,
        label: {
          id: 'articles.plugin.name',
          defaultMessage: name,
        },
      },
    ],
  },
}); };
