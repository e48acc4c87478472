export default [
  'strapi::errors',
  'strapi::favicon',
] satisfies unknown[];
