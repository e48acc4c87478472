module.exports = ({ env }) => [
  'strapi::errors',
  env.bool('TIMING') ? 'global::timing' : 'global::none',
  'strapi::logger',
];
