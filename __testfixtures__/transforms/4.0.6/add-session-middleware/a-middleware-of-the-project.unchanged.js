module.exports = (config, { strapi }) => async (ctx, next) => next();
