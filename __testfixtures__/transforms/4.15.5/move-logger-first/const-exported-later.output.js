const logger = { name: 'strapi::logger', config: {} };

const middlewares = [
  logger,
  'strapi::errors',
  'strapi::body',
];

module.exports = middlewares;
