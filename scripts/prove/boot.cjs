// Starts the Strapi of the folder that this is run in as far as `load()`, makes an entry and reads it back.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const appDir = process.cwd();
const strapi = createRequire(join(appDir, 'package.json'))('@strapi/strapi');

async function boot() {
  const app = await strapi({ appDir, distDir: join(appDir, process.argv[2] ?? '.') }).load();
  const category = await app.entityService.create('api::category.category', { data: { name: 'News' } });
  const data = { title: 'Here', seo: { metaTitle: 'Here' }, categories: [category.id] };
  const { id } = await app.entityService.create('api::article.article', { data });
  const populate = ['seo', 'categories'];
  const read = await app.entityService.findOne('api::article.article', id, { populate });
  if (read.seo.metaTitle !== 'Here' || read.categories[0].name !== 'News') throw new Error('Not as written.');
  console.log(`Strapi ${app.config.get('info.strapi')} loads on Node ${process.version}.`);
  process.exit(0);
}

boot().catch((error) => {
  console.error(error);
  process.exit(1);
});
