// Makes a project with the generators of one version of Strapi 4, which stand in the folder that this is run in:
// what create-strapi-app writes, two content types with a relation and a component, and a plugin of the project's own.
const { createRequire } = require('node:module');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

const [strapiVersion, rootPath, language] = process.argv.slice(2);
const own = createRequire(join(process.cwd(), 'package.json'));
const part = (name) => own(`@strapi/generate-new/lib/${name}`);

function write(path, value) {
  mkdirSync(dirname(join(rootPath, path)), { recursive: true });
  writeFileSync(
    join(rootPath, path),
    typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`,
  );
}

function addAttributes(name, attributes) {
  const path = `src/api/${name}/content-types/${name}/schema.json`;
  write(path, { ...JSON.parse(readFileSync(join(rootPath, path), 'utf8')), attributes });
}

async function generate() {
  const useTypescript = language === 'ts';
  const scope = {
    rootPath,
    strapiVersion,
    useTypescript,
    name: basename(rootPath),
    uuid: 'proof',
    deviceId: 'proof',
    useYarn: false,
    installDependencies: false,
    packageJsonStrapi: {},
    strapiDependencies: ['@strapi/strapi', '@strapi/plugin-users-permissions', '@strapi/plugin-i18n'],
    additionalsDependencies: {},
  };
  const dependencies = part('utils/db-client-dependencies.js')({ scope, client: 'sqlite' });
  const { sqlite: connection } = part('utils/db-configs.js');
  await part('create-project.js')(scope, { client: 'sqlite', connection, dependencies });

  // The generators look at the folder they run in to tell the language.
  process.chdir(rootPath);
  const generators = own('@strapi/generators');
  for (const [singularName, pluralName] of [
    ['article', 'articles'],
    ['category', 'categories'],
  ]) {
    const names = { id: singularName, displayName: singularName, singularName, pluralName };
    const kind = { kind: 'collectionType', draftAndPublish: true, useDraftAndPublish: true };
    const where = { destination: 'new', bootstrapApi: true, attributes: [] };
    await generators.generate('content-type', { ...names, ...kind, ...where }, { dir: rootPath });
  }
  const plugin = { pluginName: 'notes', language: useTypescript ? 'typescript' : 'javascript' };
  await generators.generate('plugin', plugin, { dir: rootPath });

  const relation = { type: 'relation', relation: 'manyToMany' };
  addAttributes('article', {
    title: { type: 'string' },
    cover: { type: 'media', multiple: false },
    seo: { type: 'component', component: 'shared.seo' },
    categories: { ...relation, target: 'api::category.category', inversedBy: 'articles' },
  });
  addAttributes('category', {
    name: { type: 'string' },
    articles: { ...relation, target: 'api::article.article', mappedBy: 'categories' },
  });
  const seo = { collectionName: 'components_shared_seos', info: { displayName: 'seo' } };
  write('src/components/shared/seo.json', { ...seo, attributes: { metaTitle: { type: 'string' } } });
  const head = useTypescript ? 'export default' : 'module.exports =';
  write(
    `config/plugins.${useTypescript ? 'ts' : 'js'}`,
    `${head} {\n  notes: { enabled: true, resolve: './src/plugins/notes' },\n};\n`,
  );
}

generate().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
