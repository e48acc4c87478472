module.exports = ({ env }) => {
  if (env('SMALL')) return ['strapi::errors'];
  return ['strapi::errors', 'strapi::body'];
};
