module.exports = ({ env }) => [
  'strapi::errors',
  env('NODE_ENV') === 'production' ? 'strapi::session' : 'global::none',
];
