export default [
  'strapi::errors',
  'strapi::session',
  'strapi::favicon',
] satisfies unknown[];
