import { describe, expect, it } from 'vitest';
import { parseModelDef } from '../../src/sql/v3/parse-model-def.ts';

const row = (uid: string, definition: unknown): { key: string; value: string } => ({
  key: `model_def_${uid}`,
  value: JSON.stringify(definition),
});

describe('a model in core_store', () => {
  it('is read: a content-type with everything that the database knows of', () => {
    const parsed = parseModelDef(
      row('application::article.article', {
        uid: 'application::article.article',
        collectionName: 'Articles',
        kind: 'singleType',
        info: { name: 'Article' },
        options: { increments: true, timestamps: ['createdOn', 'changed_at'], draftAndPublish: true },
        pluginOptions: { i18n: { localized: true } },
        attributes: {
          title: { type: 'string', required: true, pluginOptions: { i18n: { localized: true } } },
          cover: { model: 'file', via: 'related', plugin: 'upload', allowedTypes: ['images'] },
          tags: {
            collection: 'tag',
            via: 'articles',
            dominant: true,
            collectionName: 'Own_Table',
            attribute: 'tag',
            column: 'id',
            isVirtual: true,
          },
          subject: { model: '*', filter: 'kind' },
          related: { collection: '*' },
          seo: { type: 'component', repeatable: false, component: 'shared.seo' },
          links: { type: 'component', repeatable: true, component: 'Shared.Link' },
          content: { type: 'dynamiczone', components: ['blocks.hero', 'blocks.BigCard'] },
          created_by: { model: 'user', plugin: 'admin', configurable: false, private: true },
          published_at: { type: 'datetime', configurable: false },
          both: { type: 'json', model: 'tag' },
        },
      }),
    );
    expect(parsed).toEqual({
      kind: 'ok',
      value: {
        uid: 'application::article.article',
        kind: 'singleType',
        name: 'article',
        collectionName: 'Articles',
        timestamps: ['createdOn', 'changed_at'],
        attributes: new Map<string, unknown>([
          ['title', { kind: 'scalar', type: 'string' }],
          [
            'cover',
            {
              kind: 'relation',
              model: 'file',
              plugin: 'upload',
              many: false,
              via: 'related',
              dominant: false,
            },
          ],
          [
            'tags',
            {
              kind: 'relation',
              model: 'tag',
              many: true,
              via: 'articles',
              dominant: true,
              collectionName: 'Own_Table',
            },
          ],
          ['subject', { kind: 'morph', many: false, filter: 'kind' }],
          ['related', { kind: 'morph', many: true, filter: 'field' }],
          ['seo', { kind: 'component', component: 'shared.seo', repeatable: false }],
          // Strapi 3 lower-cases the uids of components, and what is looked up among them.
          ['links', { kind: 'component', component: 'shared.link', repeatable: true }],
          ['content', { kind: 'dynamiczone', components: ['blocks.hero', 'blocks.bigcard'] }],
          ['created_by', { kind: 'relation', model: 'user', plugin: 'admin', many: false, dominant: false }],
          ['published_at', { kind: 'scalar', type: 'datetime' }],
          ['both', { kind: 'scalar', type: 'json' }],
        ]),
      },
    });
  });

  it('is read: a component, which has no kind and no timestamps', () => {
    expect(parseModelDef(row('blocks.big-card', { collectionName: 'c', attributes: {} }))).toEqual({
      kind: 'ok',
      value: {
        uid: 'blocks.big-card',
        kind: 'component',
        name: 'big-card',
        collectionName: 'c',
        timestamps: undefined,
        attributes: new Map(),
      },
    });
  });

  it.for([
    ['strapi::core-store', 'core-store'],
    ['plugins::users-permissions.user', 'user'],
    ['shop.variant', 'variant'],
  ])('has a name: %s → %s', ([uid = '', name]) => {
    const definition = { collectionName: 'c', attributes: {} };
    expect(parseModelDef(row(uid, definition))).toMatchObject({ value: { name } });
  });

  it.for([
    [true, ['created_at', 'updated_at']],
    [[], ['created_at', 'updated_at']],
    [['made'], ['made', 'updated_at']],
    [
      ['createdAt', 'updatedAt'],
      ['createdAt', 'updatedAt'],
    ],
    [false, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('has timestamps as Strapi reads them: %j → %j', ([timestamps, columns]) => {
    const definition = { collectionName: 'c', options: { timestamps }, attributes: {} };
    expect(parseModelDef(row('application::a.a', definition))).toMatchObject({
      kind: 'ok',
      value: { timestamps: columns },
    });
  });

  const attribute = (name: string, value: unknown): unknown => ({
    collectionName: 'c',
    attributes: { [name]: value },
  });

  it.for([
    [[], '', 'expected an object'],
    [{ attributes: {} }, ', at collectionName', 'expected a string'],
    [{ collectionName: 'c' }, ', at attributes', 'expected an object'],
    [
      { collectionName: 'c', kind: 'table', attributes: {} },
      ', at kind',
      'expected `collectionType` or `singleType`',
    ],
    [
      { collectionName: 'c', options: { timestamps: 'createdAt' }, attributes: {} },
      ', at options.timestamps',
      'expected true, false or a list of two column names',
    ],
    [attribute('title', 'string'), ', at attributes.title', 'expected an object'],
    [attribute('title', { type: 1 }), ', at attributes.title.type', 'expected a string'],
    [
      attribute('title', { required: true }),
      ', at attributes.title',
      'expected a `type`, a `model` or a `collection`',
    ],
    [attribute('tags', { collection: 4 }), ', at attributes.tags.collection', 'expected a string'],
    [attribute('tags', { model: 'tag', via: {} }), ', at attributes.tags.via', 'expected a string'],
    [
      attribute('tags', { collection: 'tag', dominant: 'yes' }),
      ', at attributes.tags.dominant',
      'expected true or false',
    ],
    [attribute('seo', { type: 'component' }), ', at attributes.seo.component', 'expected a string'],
    [attribute('zone', { type: 'dynamiczone' }), ', at attributes.zone.components', 'expected a list'],
    [
      attribute('zone', { type: 'dynamiczone', components: ['a.b', 1] }),
      ', at attributes.zone.components.1',
      'expected a string',
    ],
  ])('is refused with the place: %j', ([definition, place, message]) => {
    expect(parseModelDef(row('application::article.article', definition))).toEqual({
      kind: 'problem',
      where: `core_store row model_def_application::article.article${place}`,
      message,
    });
  });

  it('is refused when it is no JSON', () => {
    expect(parseModelDef({ key: 'model_def_a.b', value: '{' })).toMatchObject({
      kind: 'problem',
      where: 'core_store row model_def_a.b',
      message: expect.stringMatching(/^not valid JSON \(.+\)$/),
    });
  });
});
