import { describe, expect, it } from 'vitest';
import { parseContentTypes } from '../../src/sql/v4/parse-content-types.ts';

const ROW = 'strapi_core_store_settings row strapi_content_types_schema';

describe("Strapi 4's content-types in the core store", () => {
  it('are read, with everything that the database knows of', () => {
    const parsed = parseContentTypes(
      JSON.stringify({
        'plugin::upload.file': {
          collectionName: 'files',
          info: { singularName: 'file' },
          attributes: {
            related: { type: 'relation', relation: 'morphToMany', configurable: false },
            folder: {
              type: 'relation',
              relation: 'manyToOne',
              target: 'plugin::upload.folder',
              inversedBy: 'files',
              private: true,
            },
          },
        },
        'api::home.home': {
          kind: 'singleType',
          collectionName: 'homes',
          attributes: {
            title: { type: 'string' },
            logo: { type: 'media', multiple: false, allowedTypes: ['images'] },
            photos: { type: 'media', multiple: true },
            icon: { type: 'media' },
            seo: { type: 'component', component: 'shared.seo' },
            links: { type: 'component', component: 'shared.link', repeatable: true },
            zone: { type: 'dynamiczone', components: ['blocks.hero'] },
            notes: { type: 'relation', relation: 'morphMany', target: 'api::note.note', morphBy: 'subject' },
            children: {
              type: 'relation',
              relation: 'oneToMany',
              target: 'api::home.home',
              mappedBy: 'parent',
            },
          },
        },
      }),
    );
    expect(parsed).toEqual({
      kind: 'ok',
      value: [
        {
          uid: 'plugin::upload.file',
          kind: 'collectionType',
          collectionName: 'files',
          attributes: new Map([
            ['related', { kind: 'relation', relation: 'morphToMany' }],
            [
              'folder',
              {
                kind: 'relation',
                relation: 'manyToOne',
                target: 'plugin::upload.folder',
                inversedBy: 'files',
              },
            ],
          ]),
        },
        {
          uid: 'api::home.home',
          kind: 'singleType',
          collectionName: 'homes',
          attributes: new Map<string, unknown>([
            ['title', { kind: 'scalar', type: 'string' }],
            ['logo', { kind: 'media', multiple: false }],
            ['photos', { kind: 'media', multiple: true }],
            ['icon', { kind: 'media', multiple: false }],
            ['seo', { kind: 'component', component: 'shared.seo', repeatable: false }],
            ['links', { kind: 'component', component: 'shared.link', repeatable: true }],
            ['zone', { kind: 'dynamiczone', components: ['blocks.hero'] }],
            [
              'notes',
              { kind: 'relation', relation: 'morphMany', target: 'api::note.note', morphBy: 'subject' },
            ],
            [
              'children',
              { kind: 'relation', relation: 'oneToMany', target: 'api::home.home', mappedBy: 'parent' },
            ],
          ]),
        },
      ],
    });
  });

  const type = (attributes: unknown): unknown => ({ 'api::a.a': { collectionName: 'as', attributes } });

  it.for([
    [[], '', 'expected an object'],
    [{ 'api::a.a': 1 }, ', at api::a.a', 'expected an object'],
    [{ 'api::a.a': { attributes: {} } }, ', at api::a.a.collectionName', 'expected a string'],
    [
      { 'api::a.a': { collectionName: 'as', kind: 'x', attributes: {} } },
      ', at api::a.a.kind',
      'expected `collectionType` or `singleType`',
    ],
    [type(undefined), ', at api::a.a.attributes', 'expected an object'],
    [type({ t: {} }), ', at api::a.a.attributes.t.type', 'expected a string'],
    [type({ t: { type: 'component' } }), ', at api::a.a.attributes.t.component', 'expected a string'],
    [type({ t: { type: 'dynamiczone' } }), ', at api::a.a.attributes.t.components', 'expected a list'],
    [
      type({ t: { type: 'media', multiple: 1 } }),
      ', at api::a.a.attributes.t.multiple',
      'expected true or false',
    ],
    [
      type({ t: { type: 'relation', relation: 'many' } }),
      ', at api::a.a.attributes.t.relation',
      'expected a kind of relation, such as `oneToMany` or `morphToOne`',
    ],
    [
      type({ t: { type: 'relation', relation: 'oneToOne' } }),
      ', at api::a.a.attributes.t.target',
      'expected a string',
    ],
  ])('are refused with the place: %j', ([schema, place, message]) => {
    expect(parseContentTypes(JSON.stringify(schema))).toEqual({
      kind: 'problem',
      where: `${ROW}${place}`,
      message,
    });
  });

  it('are refused when they are no JSON', () => {
    expect(parseContentTypes('')).toMatchObject({
      kind: 'problem',
      where: ROW,
      message: expect.stringMatching(/^not valid JSON \(.+\)$/),
    });
  });
});
