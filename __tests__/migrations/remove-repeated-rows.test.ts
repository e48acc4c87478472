import { describe, expect, it } from 'vitest';
import { itOnEveryEngine, type TestDatabase } from '../databases/run-sql.ts';
import { type Metadata, type Model, migrationText, runMigration } from './run-migration.ts';

const ID = '4.5.1/add-relations-migration';

const KEYS = {
  sqlite: 'integer not null primary key autoincrement',
  postgres: 'serial primary key',
  mysql: 'int unsigned not null auto_increment primary key',
} as const;

const LINKS = ['article_id', 'tag_id'];
const COMPONENTS = ['entity_id', 'component_id', 'field', 'component_type'];
const MORPHS = ['file_id', 'related_id', 'related_type'];

const relation = (kind: string, name: string, pivotColumns: readonly string[]) => ({
  type: 'relation',
  relation: kind,
  joinTable: { name, pivotColumns },
});

/** Both sides of a relation have the same table unless both own it; a column and two tables are not there yet. */
const METADATA: Metadata = new Map<string, Model>([
  [
    'api::article.article',
    {
      attributes: {
        title: { type: 'string' },
        tags: relation('manyToMany', 'articles_tags_links', LINKS),
        seo: relation('oneToMany', 'articles_components', COMPONENTS),
        cover: relation('morphOne', 'files_related_morphs', MORPHS),
        owner: { type: 'relation', relation: 'manyToOne' },
        editor: relation('manyToOne', 'articles_editor_links', ['article_id', 'editor_id']),
        later: relation('manyToOne', 'articles_later_links', ['article_id', 'user_id']),
      },
    },
  ],
  [
    'api::tag.tag',
    { attributes: { articles: relation('manyToMany', 'articles_tags_links', ['article_id', 'tag_id']) } },
  ],
  [
    'tags_articles_links',
    {
      uid: 'tags_articles_links',
      tableName: 'tags_articles_links',
      attributes: {},
      indexes: [{ columns: ['tag_id'] }, { type: 'unique', columns: ['tag_id', 'article_id'] }],
    },
  ],
]);

async function fill({ run }: TestDatabase, key: string): Promise<void> {
  const id = key && `id ${key}, `;
  await run(`CREATE TABLE articles_tags_links (${id}article_id int, tag_id int)`);
  await run(
    `INSERT INTO articles_tags_links (article_id, tag_id) VALUES
     (1, 1), (1, 2), (1, 1), (2, 1), (1, 1), (NULL, 1), (NULL, 1), (2, NULL), (2, NULL), (2, 2)`,
  );
  await run(
    `CREATE TABLE articles_components (${id}entity_id int, component_id int, field varchar(255), component_type varchar(255))`,
  );
  await run(
    `INSERT INTO articles_components (entity_id, component_id, field, component_type) VALUES
     (1, 1, 'seo', 'shared.seo'), (1, 1, 'blocks', 'shared.seo'), (1, 1, 'seo', 'shared.seo'),
     (1, 1, 'seo', 'shared.link'), (1, 1, 'it''s', 'shared.seo'), (1, 1, 'it''s', 'shared.seo'), (1, 1, NULL, 'shared.seo'), (1, 1, NULL, 'shared.seo')`,
  );
  await run(
    `CREATE TABLE files_related_morphs (file_id int, related_id int, related_type varchar(255), field varchar(255))`,
  );
  await run(
    `INSERT INTO files_related_morphs (file_id, related_id, related_type, field) VALUES
     (1, 1, 'api::article.article', 'cover'), (1, 1, 'api::article.article', 'gallery'), (1, 1, 'api::article.article', 'gallery')`,
  );
  await run(`CREATE TABLE tags_articles_links (${id}tag_id int, article_id int)`);
  await run('INSERT INTO tags_articles_links (tag_id, article_id) VALUES (1, 1), (1, 1), (2, 1)');
  await run(`CREATE TABLE articles_later_links (${id}article_id int)`);
  await run(`INSERT INTO articles_later_links (article_id) VALUES (1), (1)`);
}

async function rowsOf({ run }: TestDatabase, table: string, columns: readonly string[]): Promise<string[]> {
  const rows = await run(`SELECT ${columns.join(', ')} FROM ${table}`);
  return rows.map((row) => columns.map((column) => String(row[column])).join(' ')).sort();
}

async function expectFirstOfEach(database: TestDatabase): Promise<void> {
  expect(await rowsOf(database, 'articles_tags_links', LINKS)).toEqual([
    '1 1',
    '1 2',
    '2 1',
    '2 2',
    '2 null',
    '2 null',
    'null 1',
    'null 1',
  ]);
  expect(await rowsOf(database, 'articles_components', COMPONENTS)).toEqual([
    '1 1 blocks shared.seo',
    "1 1 it's shared.seo",
    '1 1 null shared.seo',
    '1 1 null shared.seo',
    '1 1 seo shared.link',
    '1 1 seo shared.seo',
  ]);
  expect(await rowsOf(database, 'tags_articles_links', LINKS)).toEqual(['1 1', '1 2']);
  expect(await rowsOf(database, 'files_related_morphs', ['field'])).toEqual(['cover', 'gallery', 'gallery']);
  expect(await rowsOf(database, 'articles_later_links', ['article_id'])).toEqual(['1', '1']);
}

describe('the migration of 4.5.1', () => {
  itOnEveryEngine('keeps the first of the rows that repeat each other', async (client, database) => {
    await fill(database, KEYS[client]);

    expect(await runMigration(ID, client, database.url, METADATA)).toEqual([
      'Repeated rows removed from articles_tags_links: 2',
      'Repeated rows removed from articles_components: 2',
      'Repeated rows removed from tags_articles_links: 1',
    ]);

    await expectFirstOfEach(database);
    expect(await rowsOf(database, 'articles_tags_links', ['id'])).toEqual(
      ['1', '2', '4', '6', '7', '8', '9', '10'].sort(),
    );
    expect(await runMigration(ID, client, database.url, METADATA)).toEqual([]);
    await expectFirstOfEach(database);
  });

  itOnEveryEngine('needs no id, which link tables have from 4.4.5 on', async (client, database) => {
    await fill(database, '');

    expect(await runMigration(ID, client, database.url, METADATA)).toEqual([
      'Repeated rows removed from articles_tags_links: 2',
      'Repeated rows removed from articles_components: 2',
      'Repeated rows removed from tags_articles_links: 1',
    ]);

    await expectFirstOfEach(database);
    expect(await runMigration(ID, client, database.url, METADATA)).toEqual([]);
  });

  itOnEveryEngine('leaves a new database alone', async (client, database) => {
    expect(await runMigration(ID, client, database.url, METADATA)).toEqual([]);
  });

  it('makes no temporary table, which MySQL with GTIDs refuses in a transaction', () => {
    expect(migrationText(ID)).toContain('ROW_NUMBER()');
    expect(migrationText(ID)).not.toMatch(/temporary/i);
  });
});
