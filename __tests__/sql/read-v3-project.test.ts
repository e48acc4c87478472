import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExpectedFailure } from '../../src/core/expected-failure.ts';
import { readV3Project } from '../../src/io/databases/read-v3-project.ts';
import type { V3Model } from '../../src/sql/v3/model.ts';
import { parseModelDef } from '../../src/sql/v3/parse-model-def.ts';
import { tempProject } from '../fixtures/temp-project.ts';

const NEWSROOM = join(import.meta.dirname, '../../__testfixtures__/sql/v3-project/newsroom');

const strapi3 = (...packages: string[]): { dependencies: Record<string, string> } => ({
  dependencies: Object.fromEntries(['strapi', ...packages].map((name) => [name, '3.6.11'])),
});
const withTitle = { attributes: { title: { type: 'string' } } };

async function modelsOf(files: Record<string, unknown>): Promise<Map<string, V3Model>> {
  const { models } = await readV3Project(tempProject({ 'package.json': strapi3(), ...files }));
  return new Map(models.map((model) => [model.uid, model]));
}

async function failureOf(files: Record<string, unknown>): Promise<ExpectedFailure> {
  const failure: unknown = await readV3Project(tempProject(files)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExpectedFailure);
  return failure as ExpectedFailure;
}

describe('the models of a Strapi 3 project', () => {
  it('are those that Strapi writes to core_store', async () => {
    const rows = JSON.parse(readFileSync(join(NEWSROOM, 'rows.json'), 'utf8')) as Record<string, unknown>;
    const stored = Object.entries(rows).map(([key, value]) =>
      parseModelDef({ key, value: JSON.stringify(value) }),
    );
    const { models, notes } = await readV3Project(join(NEWSROOM, 'project'));
    const ok = models.map((value) => ({ kind: 'ok', value }));
    expect(ok).toHaveLength(stored.length);
    expect(ok).toEqual(expect.arrayContaining(stored));
    expect(notes).toEqual([]);
  });

  it('have lower-cased names and tables of their own where none is said', async () => {
    const models = await modelsOf({
      'api/Blog-Post/models/BlogPost.settings.json': withTitle,
      'plugins/My-Plugin/models/Thing.settings.json': withTitle,
      'plugins/my-plugin/models/plain.json': { ...withTitle, collectionName: 'Plain' },
    });
    const tables = [...models.values()].map(({ uid, collectionName }) => [uid, collectionName]);
    expect(tables).toEqual(
      expect.arrayContaining([
        ['application::blog-post.blogpost', 'blogpost'],
        ['plugins::my-plugin.thing', 'my-plugin_thing'],
        ['plugins::my-plugin.plain', 'Plain'],
      ]),
    );
  });

  it('have what Strapi adds: who made it, when it was published, its language', async () => {
    const options = { options: { draftAndPublish: true }, pluginOptions: { i18n: { localized: true } } };
    const files = { 'api/a/models/a.settings.json': { ...withTitle, ...options } };
    const without = await modelsOf(files);
    const names = (models: ReadonlyMap<string, V3Model>): string[] => [
      ...(models.get('application::a.a')?.attributes.keys() ?? []),
    ];
    expect(names(without)).toEqual(['title', 'published_at', 'created_by', 'updated_by']);
    const localized = await modelsOf({ ...files, 'package.json': strapi3('strapi-plugin-i18n') });
    expect(names(localized)).toEqual([
      'title',
      'localizations',
      'locale',
      'published_at',
      'created_by',
      'updated_by',
    ]);
    expect(localized.get('application::a.a')?.attributes.get('localizations')).toMatchObject({
      model: 'a',
      many: true,
    });
  });

  it('may be written in JavaScript, and are not run', async () => {
    const models = await modelsOf({
      'api/a/models/a.settings.js': `
        const text = { type: 'string' };
        module.exports = {
          collectionName: \`as\`,
          options: { timestamps: ['made', 'changed'] },
          attributes: { ...{ title: text }, size: { type: 'integer', min: -1, default: null } },
          lifecycles: { beforeCreate() { throw new Error('never run'); } },
        };`,
      'api/a/models/A.js':
        "module.exports = { attributes: { title: { type: 'text' }, more: { type: 'json' } } };",
    });
    const model = models.get('application::a.a');
    expect(model).toMatchObject({ collectionName: 'as', timestamps: ['made', 'changed'] });
    expect([...(model?.attributes ?? [])]).toMatchObject([
      ['title', { type: 'string' }],
      ['more', { type: 'json' }],
      ['size', { type: 'integer' }],
      ['created_by', {}],
      ['updated_by', {}],
    ]);
  });

  it('are found where Strapi looks for them only', async () => {
    const models = await modelsOf({
      'api/a/models/a.settings.json': withTitle,
      'api/a/models/a.config.js': 'module.exports = { attributes: {} };',
      'api/build/models/build.settings.json': withTitle,
      'api/v1/deep/models/deep.settings.json': withTitle,
      'api/v1.0/models/dotted.settings.json': withTitle,
      'api/a/documentation/a.json': {},
      'components/shared/deep/x.json': withTitle,
      'components/Shared/BigSeo.json': { ...withTitle, collectionName: 'seos' },
    });
    const own = [...models.keys()].filter((uid) => !uid.startsWith('strapi::'));
    expect(own).toEqual(['application::a.a', 'application::build.build', 'shared.bigseo']);
  });

  it('are one of each name: of two APIs, the one that is loaded last', async () => {
    const models = await modelsOf({
      'api/zoo/models/pet.settings.json': { ...withTitle, collectionName: 'zoo_pets' },
      'api/farm/models/pet.settings.json': { ...withTitle, collectionName: 'farm_pets' },
    });
    expect(models.has('application::farm.pet')).toBe(false);
    expect(models.get('application::zoo.pet')?.collectionName).toBe('zoo_pets');
  });

  it('of plugins are replaced by what an extension says, and by nothing else', async () => {
    const models = await modelsOf({
      'package.json': strapi3('strapi-plugin-users-permissions'),
      'extensions/users-permissions/models/User.settings.json': withTitle,
      'extensions/users-permissions/models/Role.js': 'module.exports = { lifecycles: {} };',
      'extensions/users-permissions/models/Group.settings.json': withTitle,
      'extensions/upload/models/File.settings.json': withTitle,
    });
    const user = models.get('plugins::users-permissions.user');
    expect(user).toMatchObject({
      collectionName: 'users-permissions_user',
      timestamps: ['created_at', 'updated_at'],
    });
    expect([...(user?.attributes.keys() ?? [])]).toEqual(['title', 'created_by', 'updated_by']);
    expect(models.get('plugins::users-permissions.role')?.attributes.has('users')).toBe(true);
    expect(models.has('plugins::users-permissions.group')).toBe(false);
    expect(models.has('plugins::upload.file')).toBe(false);
  });

  it('of packages are those that are installed, there or further up', async () => {
    const root = tempProject({
      'node_modules/strapi-admin/package.json': {},
      'node_modules/strapi-admin/models/User.settings.json': { ...withTitle, collectionName: 'admins' },
      'node_modules/strapi-admin/models/User.js': 'module.exports = {};',
      'cms/node_modules/strapi-plugin-poll/package.json': {},
      'cms/node_modules/strapi-plugin-poll/models/Vote.settings.json': withTitle,
      'cms/package.json': strapi3('strapi-admin', 'strapi-plugin-poll', 'strapi-plugin-graphql'),
    });
    const { models, notes } = await readV3Project(join(root, 'cms'));
    expect(models.map(({ uid, collectionName }) => [uid, collectionName])).toEqual([
      ['strapi::core-store', 'core_store'],
      ['strapi::webhooks', 'strapi_webhooks'],
      ['strapi::user', 'admins'],
      ['plugins::poll.vote', 'poll_vote'],
    ]);
    expect(notes).toEqual([]);
  });

  it('of a package that is neither installed nor official are missing, which is said', async () => {
    const root = tempProject({ 'package.json': strapi3('strapi-plugin-poll', 'strapi-plugin-graphql') });
    const { notes } = await readV3Project(root);
    expect(notes).toEqual(['strapi-plugin-poll is not installed: its models, if it has any, are not known.']);
  });

  it('are read without lifecycles that only running would tell, which is said', async () => {
    const root = tempProject({
      'package.json': strapi3('strapi-plugin-users-permissions'),
      'api/a/models/a.settings.json': withTitle,
      'api/a/models/a.js': "\nmodule.exports = require('../../lib')('a');",
      'extensions/users-permissions/models/User.js': 'module.exports = make();',
    });
    const { models, notes } = await readV3Project(root);
    expect(models.find(({ uid }) => uid === 'application::a.a')?.attributes.has('title')).toBe(true);
    expect(notes).toEqual([
      'api/a/models/a.js:2 is code and was not run: what it adds to its model is not known.',
      'extensions/users-permissions/models/User.js:1 is code and was not run: what it adds to its model is not known.',
    ]);
  });
});

describe('a Strapi 3 project is refused', () => {
  const NEXT = 'Name the folder of the Strapi 3 project with --models.';
  const broken = { attributes: { title: {} } };

  it.for<[string, Record<string, unknown>, string | RegExp, string]>([
    ['without package.json', {}, /^There is no package\.json in .+\.$/, NEXT],
    [
      'that is none',
      { 'package.json': { dependencies: { '@strapi/strapi': '4.7.0' } } },
      /^.+ is no Strapi 3 project: its package\.json does not depend on strapi\.$/,
      NEXT,
    ],
    [
      'with a broken package.json',
      { 'package.json': '{\n  "name": "a",\n}' },
      'package.json:3 is not valid JSON: a comma before the closing bracket is not allowed in JSON.',
      'Correct it first.',
    ],
    [
      'with another package.json',
      { 'package.json': '[]' },
      'package.json holds no JSON object.',
      'Correct it first.',
    ],
    [
      'with a broken model',
      { 'package.json': strapi3(), 'api/a/models/a.settings.json': '{' },
      /^api\/a\/models\/a\.settings\.json:1 is not valid JSON: .+\.$/,
      'Correct it first.',
    ],
    [
      'with a wrong model',
      { 'package.json': strapi3(), 'api/a/models/a.settings.json': broken },
      'api/a/models/a.settings.json, at attributes.title: expected a `type`, a `model` or a `collection`.',
      'Correct it first.',
    ],
    [
      'with a wrong component',
      { 'package.json': strapi3(), 'components/shared/seo.json': withTitle },
      'components/shared/seo.json, at collectionName: expected a string.',
      'Correct it first.',
    ],
    [
      'with a model without attributes',
      { 'package.json': strapi3(), 'api/a/models/a.js': 'module.exports = {};' },
      'api/a/models/a.js, at attributes: expected an object.',
      'Correct it first.',
    ],
    [
      'with a wrong model of a package',
      {
        'package.json': strapi3(),
        'node_modules/strapi-admin/package.json': {},
        'node_modules/strapi-admin/models/User.settings.json': withTitle,
      },
      'node_modules/strapi-admin/models/User.settings.json, at collectionName: expected a string.',
      'Correct it first.',
    ],
    [
      'with a wrong extension',
      {
        'package.json': strapi3('strapi-plugin-upload'),
        'extensions/upload/models/File.settings.json': broken,
      },
      'extensions/upload/models/File.settings.json, at attributes.title: expected a `type`, a `model` or a `collection`.',
      'Correct it first.',
    ],
    [
      'with a file that cannot be parsed',
      { 'package.json': strapi3(), 'api/a/models/a.js': '\nmodule.exports = {' },
      /^api\/a\/models\/a\.js:2 is not valid JavaScript: .+\.$/,
      'Correct it first.',
    ],
    [
      'with a model that is code',
      { 'package.json': strapi3(), 'api/a/models/a.js': 'module.exports = { attributes: make() };' },
      'api/a/models/a.js:1 is code that would have to run to tell the model.',
      'Write the model as JSON, as the Content-Type Builder does: a.settings.json.',
    ],
    [
      'with settings that are code, whatever stands beside them',
      {
        'package.json': strapi3(),
        'api/a/models/a.json': withTitle,
        'api/a/models/a.settings.js': "module.exports = {\n  ...require('./base'),\n};",
      },
      'api/a/models/a.settings.js:2 is code that would have to run to tell the model.',
      'Write the model as JSON, as the Content-Type Builder does: a.settings.json.',
    ],
    [
      'with an extension that is code',
      {
        'package.json': strapi3('strapi-plugin-upload'),
        'extensions/upload/models/File.settings.js': 'module.exports = make();',
      },
      'extensions/upload/models/File.settings.js:1 is code that would have to run to tell the model.',
      'Write the model as JSON, as the Content-Type Builder does: file.settings.json.',
    ],
  ])('%s', async ([, files, message, next]) => {
    const failure = await failureOf(files);
    if (typeof message === 'string') expect(failure.message).toBe(message);
    else expect(failure.message).toMatch(message);
    expect(failure.next).toBe(next);
  });
});
