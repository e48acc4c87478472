module.exports = [
  'strapi::errors',
  { name: 'strapi::cors', config: { origin: ['https://example.com'] } },
];
