import App from './App';

export default s => { return s.registerPlugin({ id: 'articles', icon: 'book', name: 'Articles', mainComponent: App }); };
