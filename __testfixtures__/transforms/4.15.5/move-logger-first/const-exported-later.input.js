const logger = { name: 'strapi::logger', config: {} };

const middlewares = [
  'strapi::errors',
  logger,
  'strapi::body',
];

module.exports = middlewares;
