import getTrad from '../../utils/getTrad';

const KEY = 'articles.saved';

export const tell = ok => {
  strapi.notification.success(KEY);
  strapi.notification.info(getTrad('hint'));
  strapi.notification.warning('articles.' + ok);
  strapi.notification.error(ok ? 'articles.a' : 'articles.b');
};
