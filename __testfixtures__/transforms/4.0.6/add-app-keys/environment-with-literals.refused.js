module.exports = ({ env }) => ({
  app: { keys: env.array('APP_KEYS', ['koa.sess', 'koa.sess2']) },
});
