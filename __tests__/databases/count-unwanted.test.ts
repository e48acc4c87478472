import { describe, expect } from 'vitest';
import { countedSentence } from '../../src/core/counted-rows.ts';
import { countUnwanted } from '../../src/io/databases/count-unwanted.ts';
import { parseDatabaseUrl } from '../../src/io/databases/parse-database-url.ts';
import type { RowCount } from '../../src/strapi/database-change.ts';
import { itOnEveryEngine } from './run-sql.ts';

const NO_MIME = { of: 'nulls', table: 'files', column: 'mime' } as const;
const LINKS = { of: 'repeated-links' } as const;

const count = (url: string, what: RowCount['count']) =>
  countUnwanted(parseDatabaseUrl(url, process.env), what);

describe('rows that should not be there', () => {
  itOnEveryEngine('are files without a MIME type', async (_, database) => {
    const table = await count(database.url, NO_MIME);
    expect(countedSentence(table)).toBe('There is no table files yet, so that there is nothing to count.');
    await database.run('CREATE TABLE files (id integer, name varchar(20))');
    expect(await count(database.url, NO_MIME)).toEqual({ kind: 'missing', what: 'column files.mime' });
    await database.run('ALTER TABLE files ADD COLUMN mime varchar(20)');
    expect(countedSentence(await count(database.url, NO_MIME))).toBe('No row of files has no mime.');
    await database.run("INSERT INTO files (id, mime) VALUES (1, NULL), (2, 'x'), (3, NULL)");
    expect(await count(database.url, NO_MIME)).toMatchObject({ kind: 'nulls', rows: 2 });
    expect(countedSentence(await count(database.url, NO_MIME))).toBe('2 rows of files have no mime.');
  });

  itOnEveryEngine(
    'are links that repeat others, by the columns of their unique index',
    async (_, database) => {
      expect(await count(database.url, LINKS)).toEqual({ kind: 'missing', what: 'relation table' });
      await database.run(`
      CREATE TABLE articles (id integer not null primary key);
      CREATE TABLE tags (id integer not null primary key);
      INSERT INTO articles VALUES (1), (2);
      INSERT INTO tags VALUES (1), (2);
      CREATE TABLE articles_tags_links (id integer, article_id integer, tag_id integer, tag_order integer,
        CONSTRAINT articles_tags_links_fk FOREIGN KEY (article_id) REFERENCES articles (id),
        CONSTRAINT articles_tags_links_inv_fk FOREIGN KEY (tag_id) REFERENCES tags (id));
      INSERT INTO articles_tags_links VALUES (1, 1, 1, 1), (2, 1, 1, 2), (3, 1, 1, NULL), (4, 1, 2, 1), (5, 2, 2, 1),
        (6, 2, 2, 1), (7, NULL, 1, 1), (8, NULL, 1, 1), (9, 1, NULL, 1), (10, 1, NULL, 1);
      CREATE TABLE up_users_role_links (user_id integer, role_id integer);
      INSERT INTO up_users_role_links VALUES (1, 1), (2, 1);
      CREATE TABLE articles_components (id integer, entity_id integer, component_id integer, component_type varchar(20), field varchar(20));
      INSERT INTO articles_components VALUES (1, 1, 1, 'a.b', 'seo'), (2, 1, 1, 'a.b', 'seo'), (3, 1, 1, 'a.b', 'more'), (4, 1, 1, 'a.c', 'seo');
      CREATE TABLE files_related_morphs (file_id integer, related_id integer, related_type varchar(20), field varchar(20));
      INSERT INTO files_related_morphs VALUES (1, 1, 'x', 'a'), (1, 1, 'x', 'a');
      CREATE TABLE footer_links (id integer, title varchar(20), created_by_id integer, updated_by_id integer);
      INSERT INTO footer_links VALUES (1, 'x', 1, 1), (2, 'x', 1, 1);
      CREATE TABLE strapi_components (id integer, entity_id integer);
    `);
      const counted = await count(database.url, LINKS);
      expect(counted).toEqual({
        kind: 'repeated-links',
        tables: 3,
        repeated: [
          { table: 'articles_components', rows: 1 },
          { table: 'articles_tags_links', rows: 3 },
        ],
        withoutId: ['up_users_role_links'],
      });
      expect(countedSentence(counted)).toBe(
        '4 rows of 3 relation tables repeat another one (articles_components: 1, articles_tags_links: 3).',
      );
    },
  );
});
