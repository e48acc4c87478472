export default ({ env }) => [
  ...require('./more'),
  { name: 'strapi::session', config: { maxAge: 3600000 } },
];
