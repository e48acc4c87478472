import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExpectedFailure } from '../../src/core/expected-failure.ts';
import { readV4App, type V4App } from '../../src/io/databases/read-v4-app.ts';
import { parseContentTypes } from '../../src/sql/v4/parse-content-types.ts';
import { tempProject } from '../fixtures/temp-project.ts';

const NEWSROOM = join(import.meta.dirname, '../../__testfixtures__/sql/v4-app/newsroom');

const strapi4 = (...packages: string[]): { dependencies: Record<string, string> } => ({
  dependencies: Object.fromEntries(['@strapi/strapi', ...packages].map((name) => [name, '4.7.0'])),
});
const schema = (singularName: string, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  info: { singularName },
  attributes: { title: { type: 'string' } },
  ...rest,
});

const read = (files: Record<string, unknown>): Promise<V4App> =>
  readV4App(tempProject({ 'package.json': strapi4(), ...files }));

describe('the types of a Strapi 4 project', () => {
  it('are those that Strapi writes to its core store, and components', async () => {
    const stored = parseContentTypes(readFileSync(join(NEWSROOM, 'content-types.json'), 'utf8'));
    if (stored.kind === 'problem') throw new Error(stored.message);
    const { types, notes } = await readV4App(join(NEWSROOM, 'project'));
    const contentTypes = types.filter(({ kind }) => kind !== 'component');
    // i18n's own is defined by the plugin only.
    expect(contentTypes).toEqual(
      expect.arrayContaining(stored.value.filter(({ uid }) => uid !== 'plugin::i18n.locale')),
    );
    expect(contentTypes).toHaveLength(3);
    expect(types.filter(({ kind }) => kind === 'component')).toMatchObject([
      {
        uid: 'blocks.hero',
        collectionName: 'components_blocks_heroes',
        attributes: new Map<string, unknown>([
          ['title', { kind: 'scalar', type: 'string' }],
          ['image', { kind: 'media', multiple: false }],
          ['cta', { kind: 'component', component: 'shared.link', repeatable: false }],
        ]),
      },
      { uid: 'shared.link' },
    ]);
    expect(notes).toEqual([]);
  });

  it('have the names and tables that Strapi gives', async () => {
    const { types } = await read({
      'src/api/BlogPost/content-types/BlogPost/schema.json': schema('blog-post'),
      'src/api/build/content-types/page2/schema.ts':
        "export default { info: { singularName: 'page2' }, attributes: {} };",
      'src/extensions/i18n/content-types/locale/schema.json': schema('locale'),
      'src/extensions/upload/content-types/file/schema.json': { pluginOptions: {} },
      'src/extensions/my-plugin/content-types/thing/schema.json': schema('thing'),
      'src/components/Shared/BigSeo.json': schema('', { collectionName: 'seos' }),
    });
    expect(types.map(({ uid, collectionName }) => [uid, collectionName])).toEqual([
      ['api::blog-post.blog-post', 'blog-post'],
      ['api::build.page2', 'page2'],
      ['plugin::i18n.locale', 'i18n_locale'],
      ['plugin::my-plugin.thing', 'my-plugin_thing'],
      ['shared.bigseo', 'seos'],
    ]);
  });

  it('have languages only with the plugin', async () => {
    const files = {
      'src/api/a/content-types/a/schema.json': schema('a', {
        options: { draftAndPublish: true },
        pluginOptions: { i18n: { localized: true } },
      }),
    };
    const names = ({ types }: V4App): string[] => [...(types[0]?.attributes.keys() ?? [])];
    const own = ['title', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'];
    expect(names(await read(files))).toEqual(own);
    expect(names(await read({ ...files, 'package.json': strapi4('@strapi/plugin-i18n') }))).toEqual([
      ...own,
      'localizations',
      'locale',
    ]);
  });
});

describe('the actions of a Strapi 4 project', () => {
  it('are those of its controllers and of its routes, as they are spelled', async () => {
    const { controllerActions, notes } = await read({
      'package.json': strapi4('@strapi/plugin-i18n'),
      'src/api/BlogPost/content-types/BlogPost/schema.json': schema('blog-post', {
        pluginOptions: { i18n: { localized: true } },
      }),
      'src/api/home/content-types/home/schema.json': schema('home', { kind: 'singleType' }),
      'src/api/BlogPost/controllers/BlogPost.ts':
        "export default factories.createCoreController('api::blog-post.blog-post', () => ({ async findMine() {} }));",
      'src/api/BlogPost/controllers/BlogPost.d.ts': 'export default x;',
      'src/api/home/controllers/home.js': "module.exports = createCoreController('api::home.home');",
      'src/api/home/controllers/Extra.js': 'module.exports = { doIt() {} };',
      'src/api/home/controllers/far.js': "module.exports = require('../far');",
      'src/api/home/routes/home.js': "module.exports = createCoreRouter('api::home.home');",
      'src/api/home/routes/more.json': { routes: [{ handler: 'far.goAway' }, { handler: 'nothing' }] },
      'src/api/home/routes/other.ts':
        "export default { routes: [{ handler: 'api::blog-post.blog-post.SHOUT' }, { handler: 'extra.doIt' }] };",
      'src/api/home/routes/other.d.ts': 'declare const x;',
    });
    expect(controllerActions).toEqual([
      'api::blog-post.blog-post.SHOUT',
      'api::blog-post.blog-post.create',
      'api::blog-post.blog-post.createLocalization',
      'api::blog-post.blog-post.delete',
      'api::blog-post.blog-post.find',
      'api::blog-post.blog-post.findMine',
      'api::blog-post.blog-post.findOne',
      'api::blog-post.blog-post.update',
      'api::home.extra.doIt',
      'api::home.far.goAway',
      'api::home.home.delete',
      'api::home.home.find',
      'api::home.home.update',
    ]);
    expect(notes).toEqual([
      'src/api/home/controllers/far.js: not all of its actions can be told without running it.',
    ]);
  });
});

describe('a Strapi 4 project is refused', () => {
  const NEXT = 'Name the folder of the Strapi 4 project with --app.';
  const SCHEMA = 'src/api/a/content-types/a/schema.json';

  it.for<[string, Record<string, unknown>, string | RegExp, string]>([
    ['without package.json', {}, /^There is no package\.json in .+\.$/, NEXT],
    [
      'that is none',
      { 'package.json': { dependencies: { strapi: '3.6.11' } } },
      /^.+ is no Strapi 4 project: its package\.json does not depend on @strapi\/strapi\.$/,
      NEXT,
    ],
    [
      'with a broken schema',
      { [SCHEMA]: '{\n  "a": 1,\n}' },
      `${SCHEMA}:3 is not valid JSON: a comma before the closing bracket is not allowed in JSON.`,
      'Correct it first.',
    ],
    ['with no schema in the file', { [SCHEMA]: '1' }, `${SCHEMA} holds no JSON object.`, 'Correct it first.'],
    [
      'with a wrong schema',
      { [SCHEMA]: schema('a', { attributes: { t: { type: 'relation', relation: 'oneToOne' } } }) },
      `${SCHEMA}, at attributes.t.target: expected a string.`,
      'Correct it first.',
    ],
    [
      'without attributes',
      { [SCHEMA]: { info: { singularName: 'a' } } },
      `${SCHEMA}, at attributes: expected an object.`,
      'Correct it first.',
    ],
    [
      'with two names for one type',
      { [SCHEMA]: schema('b') },
      `${SCHEMA}: info.singularName is b, but its folder makes it a; Strapi 4 does not start with that.`,
      'Give both the same name.',
    ],
    [
      'with no name for a type',
      { [SCHEMA]: { attributes: {} } },
      `${SCHEMA}: info.singularName is missing, but its folder makes it a; Strapi 4 does not start with that.`,
      'Give both the same name.',
    ],
    [
      'with a schema that is code',
      { 'src/api/a/content-types/a/schema.js': "\nmodule.exports = require('./x');" },
      'src/api/a/content-types/a/schema.js:2 is code that would have to run to tell the schema.',
      'Write the schema as JSON, as the Content-Type Builder does.',
    ],
    [
      'with a component without a table',
      { 'src/components/shared/seo.json': schema('seo') },
      'src/components/shared/seo.json, at collectionName: expected a string.',
      'Correct it first.',
    ],
    [
      'with a controller that cannot be parsed',
      { 'src/api/a/controllers/a.ts': 'export default {' },
      /^src\/api\/a\/controllers\/a\.ts:1 is not valid TypeScript: .+\.$/,
      'Correct it first.',
    ],
    [
      'with routes that cannot be parsed',
      { 'src/api/a/routes/a.json': '\n{' },
      /^src\/api\/a\/routes\/a\.json:2 is not valid JSON: .+\.$/,
      'Correct it first.',
    ],
  ])('%s', async ([, files, message, next]) => {
    const root = tempProject(
      'package.json' in files || Object.keys(files).length === 0
        ? files
        : { 'package.json': strapi4(), ...files },
    );
    const failure: unknown = await readV4App(root).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExpectedFailure);
    const text = failure instanceof ExpectedFailure ? failure.message : '';
    if (typeof message === 'string') expect(text).toBe(message);
    else expect(text).toMatch(message);
    expect(failure).toMatchObject({ next });
  });
});
