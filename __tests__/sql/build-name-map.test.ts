import { describe, expect, it } from 'vitest';
import { buildNameMap } from '../../src/sql/build-name-map.ts';
import { type MappingFile, NO_MAPPING } from '../../src/sql/mapping-file.ts';
import type { V3Model } from '../../src/sql/v3/model.ts';
import type { V4Type } from '../../src/sql/v4/type.ts';
import { v3Model, v4Type } from './types.ts';

const build = (
  v3Models: readonly V3Model[],
  v4Types: readonly V4Type[],
  mapping: Partial<MappingFile> = {},
): ReturnType<typeof buildNameMap> =>
  buildNameMap({ v3Models, v4Types, mapping: { ...NO_MAPPING, ...mapping } });

describe('the type that a type becomes', () => {
  it.for([
    ['strapi::user', 'admin::user'],
    ['strapi::role', 'admin::role'],
    ['strapi::permission', 'admin::permission'],
    ['plugins::users-permissions.user', 'plugin::users-permissions.user'],
    ['application::article.article', 'api::article.article'],
    // What Strapi's codemods rename.
    ['application::articles.articles', 'api::article.article'],
    ['application::blogposts.blogPosts', 'api::blogpost.blog-post'],
    ['application::press_releases.press_releases', 'api::press-release.press-release'],
    // By hand, with the folder as it was.
    ['application::articles.article', 'api::articles.article'],
  ])('%s → %s', ([from = '', to = '']) => {
    const map = build([v3Model(from)], [v4Type(to), v4Type('api::other.other')]);
    expect(map.typeOf(from)).toBe(to);
    expect(map.problems).toEqual([]);
  });

  it('is the one with the same table, when no uid is like it', () => {
    const map = build(
      [v3Model('application::post.post', { collectionName: 'articles' })],
      [v4Type('api::article.article', { collectionName: 'articles' }), v4Type('api::tag.tag')],
    );
    expect(map.typeOf('application::post.post')).toBe('api::article.article');
    expect(map.problems).toEqual([]);
  });

  it('is none when Strapi 4 has nothing like it, which is no problem', () => {
    const map = build([v3Model('strapi::webhooks', { attributes: ['name'] })], [v4Type('api::tag.tag')]);
    expect(map.typeOf('strapi::webhooks')).toBeUndefined();
    expect(map.attributeOf('strapi::webhooks', 'name')).toBeUndefined();
    expect(map.attributeOf('strapi::webhooks', 'id')).toBeUndefined();
    expect(map.problems).toEqual([]);
  });

  it('is the stronger claim: a model that was deleted may still be in core_store', () => {
    const map = build(
      [
        v3Model('application::articles.article', { collectionName: 'articles' }),
        v3Model('application::article.article', { collectionName: 'articles' }),
      ],
      [v4Type('api::article.article', { collectionName: 'articles' })],
    );
    expect(map.typeOf('application::article.article')).toBe('api::article.article');
    expect(map.typeOf('application::articles.article')).toBeUndefined();
    expect(map.problems).toEqual([]);
  });

  it('is what the mapping file says, and nothing where it says null', () => {
    const map = build(
      [v3Model('application::post.post'), v3Model('application::article.article'), v3Model('shared.seo')],
      [v4Type('api::post.post'), v4Type('api::article.article')],
      {
        types: {
          'application::post.post': 'api::article.article',
          'application::article.article': null,
          'shared.seo': 'meta.seo',
        },
      },
    );
    expect(map.typeOf('application::post.post')).toBe('api::article.article');
    expect(map.typeOf('application::article.article')).toBeUndefined();
    expect(map.typeOf('shared.seo')).toBe('meta.seo');
    expect(map.problems).toEqual([]);
  });

  it('is asked for when several have the same table', () => {
    const same = { collectionName: 'articles' };
    const map = build(
      [v3Model('application::post.post', same)],
      [v4Type('api::article.article', same), v4Type('api::news.news', same)],
    );
    expect(map.typeOf('application::post.post')).toBeUndefined();
    expect(map.problems).toEqual([
      {
        uid: 'application::post.post',
        message:
          'application::post.post may be api::article.article or api::news.news in Strapi 4: say which under "types" in the mapping file.',
        candidates: ['api::article.article', 'api::news.news'],
      },
    ]);
  });

  it('is asked for when several would become the same', () => {
    const same = { collectionName: 'articles' };
    const models = ['post', 'page', 'news'].map((name) => v3Model(`application::${name}.${name}`, same));
    const map = build(models, [v4Type('api::article.article', same)]);
    expect(models.map(({ uid }) => map.typeOf(uid))).toEqual([undefined, undefined, undefined]);
    expect(map.problems).toHaveLength(3);
    expect(map.problems[0]).toEqual({
      uid: 'application::post.post',
      message:
        'application::post.post may be api::article.article in Strapi 4, as may application::page.page and application::news.news: say which under "types" in the mapping file.',
      candidates: ['api::article.article'],
    });
    const mapped = build(models, [v4Type('api::article.article', same)], {
      types: { 'application::page.page': null, 'application::news.news': null },
    });
    expect(mapped.typeOf('application::post.post')).toBe('api::article.article');
    expect(mapped.problems).toEqual([]);
  });

  it('is found by its new prefix when Strapi 3 does not say that it has it', () => {
    const map = build([], [v4Type('plugin::i18n.locale')]);
    expect(map.typeOf('plugins::i18n.locale')).toBe('plugin::i18n.locale');
    expect(map.typeOf('plugins::i18n.other')).toBeUndefined();
    expect(map.typeOf('blocks.hero')).toBe('blocks.hero');
  });
});

describe('the component that a component becomes', () => {
  it('is itself as long as those of Strapi 4 are not known', () => {
    const map = build([v3Model('blocks.hero', { attributes: ['Title'] })], [v4Type('api::a.a')]);
    expect(map.typeOf('blocks.hero')).toBe('blocks.hero');
    expect(map.attributeOf('blocks.hero', 'Title')).toBe('Title');
  });

  it('is found among those of Strapi 4: by uid, by table, or not at all', () => {
    const map = build(
      [
        v3Model('blocks.hero', { attributes: ['Title'] }),
        v3Model('shared.meta', { collectionName: 'components_shared_seos' }),
        v3Model('shared.gone'),
      ],
      [
        v4Type('blocks.hero', { attributes: ['title'] }),
        v4Type('shared.seo', { collectionName: 'components_shared_seos' }),
      ],
    );
    expect(map.typeOf('blocks.hero')).toBe('blocks.hero');
    expect(map.attributeOf('blocks.hero', 'Title')).toBe('title');
    expect(map.typeOf('shared.meta')).toBe('shared.seo');
    expect(map.typeOf('shared.gone')).toBeUndefined();
    expect(map.typeOf('shared.unheard-of')).toBeUndefined();
    expect(map.problems).toEqual([]);
  });
});

describe('the attribute that an attribute becomes', () => {
  const uid = 'application::a.a';
  const attributeIn = (
    model: Parameters<typeof v3Model>[1],
    names: string[],
    mapping: Record<string, string | null> = {},
  ): ReturnType<typeof buildNameMap> =>
    build([v3Model(uid, model)], [v4Type('api::a.a', { attributes: names })], {
      attributes: { [uid]: mapping },
    });

  it.for([
    ['created_by', 'createdBy'],
    ['updated_by', 'updatedBy'],
    ['published_at', 'publishedAt'],
    ['locale', 'locale'],
    ['localizations', 'localizations'],
    ['Title', 'title'],
    ['sub_title', 'subTitle'],
    ['bodyText', 'body_text'],
    ['gone', undefined],
  ])('%s → %s', ([from = '', to]) => {
    const names = ['publishedAt', 'locale', 'localizations', 'title', 'subTitle', 'body_text'];
    const map = attributeIn({ attributes: [from] }, names);
    expect(map.attributeOf(uid, from)).toBe(to);
    expect(map.problems).toEqual([]);
  });

  it('is createdAt and updatedAt for the timestamps, whatever they were called', () => {
    const map = attributeIn({ timestamps: ['createdOn', 'title'] }, ['title', 'createdOn']);
    expect(map.attributeOf(uid, 'createdOn')).toBe('createdAt');
    expect(map.attributeOf(uid, 'title')).toBe('updatedAt');
  });

  it('is no timestamp for an attribute of that name in a model without them, but for one like it', () => {
    const map = attributeIn({ timestamps: undefined, attributes: ['created_at', 'made'] }, ['made']);
    expect(map.attributeOf(uid, 'created_at')).toBe('createdAt');
    expect(map.attributeOf(uid, 'made')).toBe('made');
  });

  it('is itself rather than one like it, and the one like it goes to nobody else', () => {
    const map = attributeIn({ attributes: ['Title', 'title'] }, ['title']);
    expect(map.attributeOf(uid, 'title')).toBe('title');
    expect(map.attributeOf(uid, 'Title')).toBeUndefined();
    expect(map.problems).toEqual([]);
  });

  it('is what the mapping file says, and nothing where it says null', () => {
    const map = attributeIn({ attributes: ['title', 'headline', 'legacy'] }, ['title', 'legacy'], {
      headline: 'title',
      title: null,
      legacy: null,
    });
    expect(map.attributeOf(uid, 'headline')).toBe('title');
    expect(map.attributeOf(uid, 'title')).toBeUndefined();
    expect(map.attributeOf(uid, 'legacy')).toBeUndefined();
    expect(map.problems).toEqual([]);
  });

  it('is its own for the id, and for what only Strapi 4 says that it has', () => {
    const map = attributeIn({}, ['title']);
    expect(map.attributeOf(uid, 'id')).toBe('id');
    expect(map.attributeOf(uid, 'title')).toBe('title');
    expect(map.attributeOf(uid, 'other')).toBeUndefined();
  });

  it('is asked for when several are like it', () => {
    const map = attributeIn({ attributes: ['sub_title'] }, ['subTitle', 'SubTitle']);
    expect(map.attributeOf(uid, 'sub_title')).toBeUndefined();
    expect(map.problems).toEqual([
      {
        uid,
        message:
          'The attribute sub_title of application::a.a may be subTitle or SubTitle in Strapi 4: say which under "attributes" in the mapping file.',
        candidates: ['subTitle', 'SubTitle'],
      },
    ]);
  });

  it('is asked for when several are like one', () => {
    const map = attributeIn({ attributes: ['Title', 'TITLE'] }, ['title']);
    expect(map.problems.map(({ message }) => message)).toEqual([
      'The attribute Title of application::a.a may be title in Strapi 4, as may TITLE: say which under "attributes" in the mapping file.',
      'The attribute TITLE of application::a.a may be title in Strapi 4, as may Title: say which under "attributes" in the mapping file.',
    ]);
  });
});

describe('a mapping file that names what is not there', () => {
  const models = [v3Model('application::a.a', { attributes: ['title'] }), v3Model('shared.seo')];
  const types = [v4Type('api::a.a', { attributes: ['title'] }), v4Type('shared.seo')];
  const all = ['title', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy'];

  it.for<[Partial<MappingFile>, string, string, string[]]>([
    [
      { types: { 'application::b.b': 'api::a.a' } },
      'application::b.b',
      'The mapping file names application::b.b under "types", but the Strapi 3 project has no such type.',
      [],
    ],
    [
      { types: { 'application::a.a': 'api::b.b' } },
      'application::a.a',
      'The mapping file turns application::a.a into api::b.b, but the Strapi 4 project has no such content-type.',
      ['api::a.a'],
    ],
    [
      { types: { 'shared.seo': 'api::a.a' } },
      'shared.seo',
      'The mapping file turns shared.seo into api::a.a, but the Strapi 4 project has no such component.',
      ['shared.seo'],
    ],
    [
      { attributes: { 'application::b.b': {} } },
      'application::b.b',
      'The mapping file names application::b.b under "attributes", but the Strapi 3 project has no such type.',
      [],
    ],
    [
      { attributes: { 'application::a.a': { titel: 'title' } } },
      'application::a.a',
      'The mapping file names the attribute titel of application::a.a under "attributes", but application::a.a has no such attribute.',
      [],
    ],
    [
      { attributes: { 'application::a.a': { title: 'titel' } } },
      'application::a.a',
      'The mapping file turns the attribute title of application::a.a into titel, which api::a.a does not have.',
      all,
    ],
    [
      { joinTables: { 'application::b.b#tags': 't' } },
      'application::b.b',
      'The mapping file names application::b.b under "joinTables", but the Strapi 3 project has no such type.',
      [],
    ],
    [
      { joinTables: { 'application::a.a#tags': 't' } },
      'application::a.a',
      'The mapping file names the attribute tags of application::a.a under "joinTables", but application::a.a has no such attribute.',
      [],
    ],
  ])('%j', ([mapping, uid, message, candidates]) => {
    expect(build(models, types, mapping).problems).toEqual([{ uid, message, candidates }]);
  });

  it('is not held against components that are not known', () => {
    const mapping = { types: { 'shared.seo': 'meta.seo' }, attributes: { 'shared.seo': {} } };
    expect(build(models, types.slice(0, 1), mapping).problems).toEqual([]);
  });
});
