import { describe, expect, test } from 'vitest';
import { associations, type JoinNames } from '../../src/sql/v3/associations.ts';
import type { V3Model } from '../../src/sql/v3/model.ts';
import { parseV3Model } from '../../src/sql/v3/parse-model.ts';

/** Names as databases have them that Strapi 3.6.11 wrote. */
describe('join tables of Strapi 3', () => {
  test.each<[string, JoinNames, Readonly<Record<string, object>>]>([
    [
      'two types',
      { tables: ['articles_tags__tags_articles'], ownColumn: 'article_id', otherColumn: 'tag_id' },
      {
        article: { tags: { collection: 'tag', via: 'articles', dominant: true } },
        tag: { articles: { collection: 'article', via: 'tags' } },
      },
    ],
    [
      'a name of the user’s own',
      { tables: ['Products_Suppliers_Custom'], ownColumn: 'product_id', otherColumn: 'supplier_id' },
      {
        product: {
          suppliers: {
            collection: 'supplier',
            via: 'products',
            dominant: true,
            collectionName: 'Products_Suppliers_Custom',
          },
        },
        supplier: { products: { collection: 'product', via: 'suppliers' } },
      },
    ],
    [
      'a type and itself',
      {
        tables: ['authors_friends__authors_friend_ofs'],
        ownColumn: 'author_id',
        otherColumn: 'friend_id',
        instead: { ownColumn: 'friendOf_id', otherColumn: 'author_id' },
      },
      {
        author: {
          friends: { collection: 'author', via: 'friendOf', dominant: true },
          friendOf: { collection: 'author', via: 'friends' },
        },
      },
    ],
    [
      'hyphens, which stay in columns',
      {
        tables: ['organisation_with_long_names_press_releases__press_releases_organisations'],
        ownColumn: 'press-release_id',
        otherColumn: 'organisation-with-long-name_id',
      },
      {
        'press-release': {
          organisations: { collection: 'organisation-with-long-name', via: 'pressReleases', dominant: true },
        },
        'organisation-with-long-name': {
          pressReleases: { collection: 'press-release', via: 'organisations' },
        },
      },
    ],
    [
      'one side only',
      {
        tables: ['press_releases__mentioned_authors'],
        ownColumn: 'press_release_id',
        otherColumn: 'author_id',
      },
      { 'press-release': { mentionedAuthors: { collection: 'author' } }, author: {} },
    ],
    [
      'one side only, to itself',
      {
        tables: ['articles__related_articles'],
        ownColumn: 'article_id',
        otherColumn: 'related_article_id',
      },
      { article: { relatedArticles: { collection: 'article' } } },
    ],
  ])('%s', (_, names, types) => {
    expect(associations(modelsOf(types))).toEqual([expect.objectContaining({ kind: 'join', names })]);
  });
});

describe('associations', () => {
  test('a relation with two sides is told once', () => {
    const models = modelsOf({
      author: { profile: { model: 'profile', via: 'author' } },
      profile: { author: { model: 'author', via: 'profile' } },
    });
    expect(associations(models)).toEqual([
      expect.objectContaining({ kind: 'pair', attribute: 'profile', via: 'author' }),
    ]);
  });

  test('one-to-many is the column of the many', () => {
    const models = modelsOf({
      category: { articles: { collection: 'article', via: 'category' } },
      article: { category: { model: 'category', via: 'articles' } },
    });
    expect(associations(models)).toEqual([
      expect.objectContaining({ kind: 'column', attribute: 'category' }),
    ]);
  });

  test('a one-to-one of which one side names the other is told from there', () => {
    const models = modelsOf({
      person: { address: { model: 'address' } },
      address: { person: { model: 'person', via: 'address' } },
    });
    expect(associations(models)).toEqual([
      expect.objectContaining({ kind: 'pair', attribute: 'person', via: 'address', mutual: false }),
    ]);
  });

  test('a list names the column that does not name it', () => {
    const models = modelsOf({
      article: { category: { model: 'category' } },
      category: { articles: { collection: 'article', via: 'category' } },
    });
    expect(associations(models)).toEqual([
      expect.objectContaining({ kind: 'column', attribute: 'category', via: 'articles' }),
    ]);
  });

  test('what points at nothing is told as broken', () => {
    const models = modelsOf({
      article: { author: { model: 'author' }, tag: { model: 'article', via: 'no' } },
    });
    expect(associations(models)).toEqual([
      expect.objectContaining({ kind: 'broken', message: 'points at author, which does not exist' }),
      expect.objectContaining({
        kind: 'broken',
        message: 'its other side is to be application::article.article#no, which does not exist',
      }),
    ]);
  });
});

function modelsOf(types: Readonly<Record<string, object>>): V3Model[] {
  return Object.entries(types).map(([name, attributes]) => {
    const uid = `application::${name}.${name}`;
    const collectionName = name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name.replaceAll('-', '_')}s`;
    const parsed = parseV3Model(uid, { uid, collectionName, kind: 'collectionType', attributes }, 'test');
    if (parsed.kind === 'problem') throw new Error(parsed.message);
    return parsed.value;
  });
}
