import getTrad from '../../utils/getTrad';

const KEY = 'articles.saved';

export const tell = ok => {
  strapi.notification.toggle({ type: 'success', message: { id: KEY } });
  strapi.notification.toggle({
    type: 'info',
    message: { id: getTrad('hint') },
  });
  strapi.notification.toggle({
    type: 'warning',
    message: { id: 'articles.' + ok },
  });
  strapi.notification.toggle({
    type: 'warning',
    message: { id: ok ? 'articles.a' : 'articles.b' },
  });
};
