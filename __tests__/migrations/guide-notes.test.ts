import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileFinder } from '../../src/io/files/find-files.ts';
import type { Guide, ManualNote } from '../../src/strapi/guide.ts';
import type { ProjectFacts } from '../../src/strapi/project-facts.ts';
import relations from '../../transforms/4.5.1/guide.ts';
import folderPath from '../../transforms/4.11.4/guide.ts';
import { tempProject } from '../fixtures/temp-project.ts';

/** What a guide tells a project of these files, by the id of the note. */
function noteOf(guide: Guide, id: string, files: Readonly<Record<string, unknown>>): ManualNote | undefined {
  const root = tempProject(files);
  const { matches } = createFileFinder(guide.reads ?? [])(root);
  const read = new Set([...matches.values()].flat());
  const facts: ProjectFacts = {
    extensions: [],
    environments: [],
    typescript: false,
    dependencies: new Map(),
    paths: (glob) => matches.get(glob) ?? [],
    text: (path) => (read.has(path) ? readFileSync(join(root, path), 'utf8') : undefined),
    file: () => undefined,
    databases: [],
  };
  return guide
    .notes(facts, { from: '4.1.0', to: '4.25.0' }, (secret) => [secret])
    .find((note) => note.id === id);
}

const schema = (
  singularName: string,
  attributes: Readonly<Record<string, unknown>>,
  collectionName?: string,
) => ({
  ...(collectionName && { collectionName }),
  info: { singularName },
  attributes,
});
const owning = (target: string, inversedBy: string) => ({
  type: 'relation',
  relation: 'manyToMany',
  target,
  inversedBy,
});
const ARTICLE = 'src/api/article/content-types/article/schema.json';
const TAG = 'src/api/tag/content-types/tag/schema.json';
const USER = 'src/extensions/users-permissions/content-types/user/schema.json';

describe('relations that both sides own', () => {
  const note = (files: Readonly<Record<string, unknown>>) => noteOf(relations, 'inversed-by', files);

  it('are told with both places, and with how to find out which side has the data', () => {
    const found = note({
      [ARTICLE]: schema('article', { mainTags: owning('api::tag.tag', 'articles') }, 'Articles'),
      [TAG]: schema('tag', { articles: owning('api::article.article', 'mainTags') }),
    });
    expect(found).toMatchObject({ level: 'todo', files: [ARTICLE, TAG] });
    expect(found?.text).toContain(`\`mainTags\` of api::article.article (${ARTICLE}:11)`);
    expect(found?.text).toContain(`\`articles\` of api::tag.tag (${TAG}:10)`);
    expect(found?.snippet).toBe(
      [
        'SELECT COUNT(*) FROM articles_main_tags_links; -- api::article.article, mainTags',
        'SELECT COUNT(*) FROM tag_articles_links; -- api::tag.tag, articles',
      ].join('\n'),
    );
  });

  it('are found in extended types and local plugins, and within one type', () => {
    const plugin = 'src/plugins/shop/server/content-types/cart/schema.json';
    const found = note({
      [USER]: schema('user', { cart: owning('plugin::shop.cart', 'owner') }, 'up_users'),
      [plugin]: schema('cart', { owner: owning('plugin::users-permissions.user', 'cart') }),
      [TAG]: schema('tag', {
        parent: owning('api::tag.tag', 'children'),
        children: owning('api::tag.tag', 'parent'),
      }),
    });
    expect(found?.files).toEqual([TAG, USER, plugin]);
    expect(found?.snippet).toContain('FROM up_users_cart_links;');
    expect(found?.snippet).toContain('FROM shop_cart_owner_links;');
    expect(found?.snippet?.match(/SELECT/g)).toHaveLength(4);
  });

  it.each([
    [
      'one side',
      {
        [TAG]: schema('tag', {
          articles: { ...owning('api::article.article', 'tags'), inversedBy: undefined, mappedBy: 'tags' },
        }),
      },
    ],
    ['another type', { [TAG]: schema('tag', { articles: owning('api::page.page', 'tags') }) }],
    ['no other side', {}],
    ['a schema that is no JSON', { [TAG]: '{ "info": ' }],
    ['a schema of another kind', { [TAG]: [1], [USER]: { attributes: 'none' } }],
  ])('are no matter where there is %s', (_, files) => {
    expect(
      note({ [ARTICLE]: schema('article', { tags: owning('api::tag.tag', 'articles') }), ...files }),
    ).toBeUndefined();
  });
});

describe('the webhook of review workflows', () => {
  const note = (files: Readonly<Record<string, unknown>>) =>
    noteOf(folderPath, 'review-workflow-webhook', files);

  it.each([
    ['license.txt', 'abc'],
    ['.env', 'HOST=0.0.0.0\nSTRAPI_LICENSE=abc\n'],
    [
      'docker/docker-compose.prod.yml',
      'services:\n  cms:\n    environment:\n      STRAPI_LICENSE: ${STRAPI_LICENSE}\n',
    ],
    ['src/index.ts', "strapi.plugin('review-workflows')"],
  ])('is told where %s is a sign of Enterprise, without what it says', (path, text) => {
    const found = note({ [path]: text, 'src/api/a/controllers/a.js': '' });
    expect(found).toMatchObject({ level: 'todo', files: [path] });
    expect(found?.snippet).toContain('workflow.stages.from.id');
    expect(JSON.stringify(found)).not.toContain('abc');
  });

  it('is nothing to others', () => {
    expect(note({ '.env': '# STRAPI_LICENSE=\n', 'src/index.js': 'review()' })).toBeUndefined();
  });
});
