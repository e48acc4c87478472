module.exports = ({ env }) => [
  'strapi::errors',
  env.bool('SESSIONS') && 'strapi::session',
  'strapi::body',
].filter(Boolean);
