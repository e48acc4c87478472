const list = [
  'strapi::errors',
  'strapi::body',
];

if (process.env.SESSIONS) list.push('strapi::session');

module.exports = list;
