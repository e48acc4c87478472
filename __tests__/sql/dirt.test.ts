import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { type Account, closes } from '../../src/sql/plan/account.ts';
import { type Blog, openApart } from './blog/databases.ts';
import { type Ran, run } from './blog/run.ts';

/*
 * Each case makes the blog of the fixtures dirty in one way and migrates it, SQLite to SQLite. The dirt that the fixtures have
 * themselves (their README tells) is there as well: `articles_tags__tags_articles` 9 is an orphan and 10 a duplicate.
 */

type Orphans = 'skip' | 'null';
const BOTH: readonly Orphans[] = ['skip', 'null'];

let blog: Blog | undefined;
afterEach(async () => {
  await blog?.close();
  blog = undefined;
});

interface Dirty extends Ran {
  /** The accounts of one v3 table or column. */
  readonly of: (source: string, to?: string) => readonly Account[];
  /** What v4 has afterwards. */
  readonly rows: (sql: string) => readonly unknown[];
}

async function migrateDirty(dirt: string, orphans: Orphans = 'skip'): Promise<Dirty> {
  blog = await openApart('sqlite', 'sqlite');
  const { from, to } = blog;
  onFile(from, (database) => {
    database.pragma('foreign_keys = OFF');
    database.exec(dirt);
  });
  const ran = await run(blog, { orphans, rehearse: false });
  const { accounts } = ran.prepared;
  expect(accounts.filter((account) => !closes(account))).toEqual([]);
  return {
    ...ran,
    of: (source, into) =>
      accounts.filter((one) => one.source === source && (into === undefined || one.to === into)),
    rows: (sql) => onFile(to, (database) => database.prepare(sql).raw().all()),
  };
}

function onFile<T>(path: string, use: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(path);
  try {
    return use(database);
  } finally {
    database.close();
  }
}

const TAGS = 'articles_tags__tags_articles';
const LINKS = 'SELECT id, article_id, tag_id, tag_order, article_order FROM articles_tags_links ORDER BY id';
/** The links of the blog's sound rows. */
const SOUND = [
  [1, 1, 3, 1, 1],
  [2, 1, 1, 2, 1],
  [3, 2, 2, 1, 1],
  [4, 4, 5, 1, 1],
  [5, 4, 4, 2, 1],
  [6, 4, 3, 3, 2],
  [7, 5, 1, 1, 2],
  [8, 5, 2, 2, 2],
];

describe('join tables', () => {
  it.each(BOTH)('leaves out rows with an empty end (%s)', async (orphans) => {
    const { of, rows } = await migrateDirty(
      `DELETE FROM ${TAGS} WHERE id > 8;
       INSERT INTO ${TAGS} VALUES (11, NULL, 1), (12, 2, NULL), (13, NULL, NULL)`,
      orphans,
    );
    expect(of(TAGS)).toEqual([
      {
        source: TAGS,
        to: 'articles_tags_links',
        read: 11,
        written: 8,
        setAside: [{ rows: 3, reason: 'one end is empty', ids: [11, 12, 13] }],
        added: 0,
      },
    ]);
    expect(rows(LINKS)).toEqual(SOUND);
  });

  const ORPHANS = `DELETE FROM ${TAGS} WHERE id > 9; INSERT INTO ${TAGS} VALUES (11, 999, 1), (12, 998, 2)`;

  it('leaves out rows whose ends are gone, on either side', async () => {
    const { of, rows } = await migrateDirty(ORPHANS);
    expect(of(TAGS)).toMatchObject([
      {
        read: 11,
        written: 8,
        setAside: [
          { rows: 2, reason: '"articles" has no such row', ids: [11, 12] },
          { rows: 1, reason: '"Tags" has no such row', ids: [9] },
        ],
      },
    ]);
    expect(rows(LINKS)).toEqual(SOUND);
  });

  it('keeps them with an empty end where that is wanted', async () => {
    const { of, rows } = await migrateDirty(ORPHANS, 'null');
    expect(of(TAGS)).toMatchObject([{ read: 11, written: 11, setAside: [] }]);
    expect(rows(LINKS)).toEqual([...SOUND, [9, 1, null, 3, 1], [11, null, 1, 1, 3], [12, null, 2, 1, 3]]);
  });

  const BOTH_LOST = `DELETE FROM ${TAGS} WHERE id > 8; INSERT INTO ${TAGS} VALUES (11, 999, 999)`;

  it('leaves out a row whose ends are both gone once', async () => {
    const { of, rows } = await migrateDirty(BOTH_LOST);
    expect(of(TAGS)).toMatchObject([
      { read: 9, written: 8, setAside: [{ rows: 1, reason: '"articles" has no such row', ids: [11] }] },
    ]);
    expect(rows(LINKS)).toEqual(SOUND);
  });

  it('leaves out a row whose ends are both gone also where orphans are kept', async () => {
    const { of, rows } = await migrateDirty(BOTH_LOST, 'null');
    expect(of(TAGS)[0]?.read).toBe(9);
    expect(rows(LINKS).slice(0, 8)).toEqual(SOUND);
  });

  it('writes of equal rows the first', async () => {
    const { of, rows } = await migrateDirty(
      `DELETE FROM ${TAGS} WHERE id > 8; INSERT INTO ${TAGS} VALUES (10, 1, 3), (11, 1, 3), (12, 4, 5)`,
    );
    expect(of(TAGS)).toMatchObject([
      { read: 11, written: 8, setAside: [{ rows: 3, reason: 'the same pair again', ids: [10, 11, 12] }] },
    ]);
    expect(rows(LINKS)).toEqual(SOUND);
  });

  const LOST_TWICE = `INSERT INTO ${TAGS} VALUES (11, 1, 999)`;

  it('tells duplicates from orphans that are there twice', async () => {
    const { of, rows } = await migrateDirty(LOST_TWICE);
    expect(of(TAGS)).toMatchObject([
      {
        read: 11,
        written: 8,
        setAside: [
          { rows: 2, reason: '"Tags" has no such row', ids: [9, 11] },
          { rows: 1, reason: 'the same pair again', ids: [10] },
        ],
      },
    ]);
    expect(rows(LINKS)).toEqual(SOUND);
  });

  it('keeps orphans that are there twice as many times', async () => {
    const { of, rows } = await migrateDirty(LOST_TWICE, 'null');
    expect(of(TAGS)).toMatchObject([
      { read: 11, written: 10, setAside: [{ rows: 1, reason: 'the same pair again', ids: [10] }] },
    ]);
    expect(rows(LINKS)).toEqual([...SOUND, [9, 1, null, 3, 1], [11, 1, null, 4, 2]]);
  });
});

describe('columns that hold a relation', () => {
  const CATEGORY =
    'SELECT id, article_id, category_id, article_order FROM articles_category_links ORDER BY id';
  const SOUND_CATEGORIES = [
    [1, 1, 3, 1],
    [2, 2, 3, 2],
    [4, 4, 4, 1],
    [5, 5, 3, 3],
  ];

  it('leaves out what points at nothing', async () => {
    const { of, rows } = await migrateDirty('UPDATE articles SET category = 999 WHERE id = 3');
    expect(of('articles.category')).toMatchObject([
      { read: 5, written: 4, setAside: [{ rows: 1, reason: '"categories" has no such row', ids: [3] }] },
    ]);
    expect(rows(CATEGORY)).toEqual(SOUND_CATEGORIES);
  });

  it('keeps it with an empty end where that is wanted', async () => {
    const { of, rows } = await migrateDirty('UPDATE articles SET category = 999 WHERE id = 3', 'null');
    expect(of('articles.category')).toMatchObject([{ read: 5, written: 5, setAside: [] }]);
    expect(rows(CATEGORY)).toEqual([
      ...SOUND_CATEGORIES.slice(0, 2),
      [3, 3, null, 1],
      ...SOUND_CATEGORIES.slice(2),
    ]);
  });

  it.each(BOTH)('writes NULL for administrators who are gone (%s)', async (orphans) => {
    const { of, rows } = await migrateDirty(
      'UPDATE categories SET updated_by = 98 WHERE id IN (4, 5); UPDATE upload_file SET created_by = 97 WHERE id = 6',
      orphans,
    );
    const lost = (ids: readonly number[]): unknown => [
      { rows: ids.length, reason: '"strapi_administrator" has no such row: written as NULL', ids },
    ];
    expect(of('categories.created_by')).toMatchObject([{ read: 1, written: 0, setAside: lost([2]) }]);
    expect(of('categories.updated_by')).toMatchObject([{ read: 2, written: 0, setAside: lost([4, 5]) }]);
    expect(of('upload_file.created_by')).toMatchObject([{ read: 1, written: 0, setAside: lost([6]) }]);
    expect(rows('SELECT id, created_by_id, updated_by_id FROM categories ORDER BY id')).toEqual([
      [1, 2, 1],
      [2, null, 1],
      [3, 2, 1],
      [4, 2, null],
      [5, 2, null],
    ]);
  });
});

describe('one-to-one relations', () => {
  const PROFILES = 'SELECT id, author_id, profile_id FROM authors_profile_links ORDER BY id';
  /** Author 1 has profile 2, author 2 has profile 1; both sides say so. Author 3 and profile 3 are alone. */
  const CLEAN = [
    [1, 1, 2],
    [2, 2, 1],
  ];
  const contradiction = (ids: readonly number[]): unknown => [
    { rows: ids.length, reason: 'contradicts "authors"."profile", which decides', ids },
  ];

  it('needs only what the owner says', async () => {
    const { of, rows } = await migrateDirty('UPDATE profiles SET author = NULL');
    expect(of('authors.profile')).toMatchObject([{ read: 2, written: 2, added: 0, setAside: [] }]);
    expect(of('profiles.author')).toEqual([]);
    expect(rows(PROFILES)).toEqual(CLEAN);
  });

  it('takes over what only the other side says', async () => {
    const { of, rows } = await migrateDirty('UPDATE profiles SET author = 3 WHERE id = 3');
    expect(of('authors.profile')).toMatchObject([{ read: 2, written: 3, added: 1, setAside: [] }]);
    expect(of('profiles.author')).toEqual([]);
    expect(rows(PROFILES)).toEqual([...CLEAN, [3, 3, 3]]);
  });

  it('takes over one of several that name the same owner', async () => {
    const { of, rows } = await migrateDirty(
      "UPDATE profiles SET author = 3 WHERE id = 3; INSERT INTO profiles (id, bio, author) VALUES (4, 'late', 3)",
    );
    expect(of('authors.profile')).toMatchObject([{ read: 2, written: 3, added: 1 }]);
    expect(of('profiles.author')).toMatchObject([{ read: 1, written: 0, setAside: contradiction([4]) }]);
    expect(rows(PROFILES)).toEqual([...CLEAN, [3, 3, 3]]);
  });

  it('lets the owner decide where the sides contradict each other', async () => {
    const { of, rows } = await migrateDirty('UPDATE profiles SET author = 1 WHERE id = 3');
    expect(of('authors.profile')).toMatchObject([{ read: 2, written: 2, added: 0 }]);
    expect(of('profiles.author')).toMatchObject([{ read: 1, written: 0, setAside: contradiction([3]) }]);
    expect(rows(PROFILES)).toEqual(CLEAN);
  });

  it('takes over nothing that another owner has', async () => {
    const { of, rows } = await migrateDirty('UPDATE profiles SET author = 3 WHERE id = 2');
    expect(of('authors.profile')).toMatchObject([{ read: 2, written: 2, added: 0 }]);
    expect(of('profiles.author')).toMatchObject([{ read: 1, written: 0, setAside: contradiction([2]) }]);
    expect(rows(PROFILES)).toEqual(CLEAN);
  });

  it('sets aside what points at an owner who is gone', async () => {
    const { of, rows } = await migrateDirty('UPDATE profiles SET author = 999 WHERE id = 3');
    expect(of('profiles.author')).toMatchObject([{ read: 1, written: 0, setAside: [{ rows: 1, ids: [3] }] }]);
    expect(rows(PROFILES)).toEqual(CLEAN);
  });

  it('sets aside an owner whose other end is gone', async () => {
    const { of, rows } = await migrateDirty(
      'UPDATE authors SET profile = 999 WHERE id = 3; UPDATE profiles SET author = 4 WHERE id = 3',
    );
    expect(of('authors.profile')).toMatchObject([
      {
        read: 3,
        written: 3,
        added: 1,
        setAside: [{ rows: 1, reason: '"profiles" has no such row', ids: [3] }],
      },
    ]);
    expect(rows(PROFILES)).toEqual([...CLEAN, [4, 4, 3]]);
  });

  it('keeps it with an empty end where that is wanted', async () => {
    const { of, rows } = await migrateDirty('UPDATE authors SET profile = 999 WHERE id = 3', 'null');
    expect(of('authors.profile')).toMatchObject([{ read: 3, written: 3, setAside: [] }]);
    expect(rows(PROFILES)).toEqual([...CLEAN, [3, 3, null]]);
  });

  it('writes what two owners claim for both', async () => {
    const { of, rows } = await migrateDirty('UPDATE authors SET profile = 2 WHERE id = 4');
    expect(of('authors.profile')).toMatchObject([{ read: 3, written: 3, setAside: [] }]);
    expect(rows(PROFILES)).toEqual([...CLEAN, [4, 4, 2]]);
  });
});

describe('files and polymorphic relations', () => {
  const FILES = 'SELECT id FROM files_related_morphs ORDER BY id';
  const SOUND_FILES = Array.from({ length: 14 }, (_, at) => [at + 1]);

  it.each(BOTH)('sets aside rows by what is wrong with them (%s)', async (orphans) => {
    const { of, rows } = await migrateDirty(
      `INSERT INTO upload_file_morph (id, upload_file_id, related_id, related_type, field, "order") VALUES
        (16, 1, 2, 'old_pages', 'picture', 1),
        (17, 1, 1, NULL, 'cover', 1),
        (18, 1, 999, 'articles', 'cover', 1),
        (19, 999, 3, 'articles', 'cover', 1),
        (20, 999, 999, 'articles', 'cover', 2),
        (21, 1, 1, 'newer_pages', 'cover', 1)`,
      orphans,
    );
    const [account] = of('upload_file_morph');
    expect(account).toMatchObject({ read: 21, written: 14, added: 0 });
    const bySetAside = (account?.setAside ?? []).toSorted((a, b) => (a.reason < b.reason ? -1 : 1));
    expect(bySetAside).toEqual([
      { rows: 1, reason: '"articles" has no such row', ids: [18] },
      { rows: 2, reason: '"upload_file" has no such row', ids: [19, 20] },
      { rows: 1, reason: 'names no table', ids: [17] },
      { rows: 1, reason: 'v4 has no counterpart of "newer_pages"', ids: [21] },
      { rows: 2, reason: 'v4 has no counterpart of "old_pages"', ids: [15, 16] },
    ]);
    expect(rows(FILES)).toEqual(SOUND_FILES);
  });

  it('numbers lists anew where v3’s order has ties or holes', async () => {
    const { rows } = await migrateDirty(
      `UPDATE upload_file_morph SET "order" = 1 WHERE related_id = 1 AND related_type = 'articles' AND field = 'gallery';
       UPDATE upload_file_morph SET "order" = NULL WHERE id IN (11, 12)`,
    );
    expect(
      rows(
        `SELECT id, file_id, related_id, field, "order" FROM files_related_morphs WHERE related_type = 'api::article.article' ORDER BY id`,
      ),
    ).toEqual([
      [6, 1, 1, 'cover', 1],
      [7, 3, 1, 'gallery', 1],
      [8, 2, 1, 'gallery', 2],
      [9, 4, 1, 'gallery', 3],
      [10, 1, 2, 'cover', 1],
      [11, 4, 4, 'cover', 1],
      [12, 4, 4, 'gallery', 1],
      [13, 2, 5, 'gallery', 1],
      [14, 1, 5, 'gallery', 2],
    ]);
  });

  it('keeps a file that is in a list twice', async () => {
    const { of, rows } = await migrateDirty(
      `DELETE FROM upload_file_morph WHERE id = 15;
       INSERT INTO upload_file_morph VALUES (16, 2, 5, 'articles', 'gallery', 3)`,
    );
    expect(of('upload_file_morph')).toMatchObject([{ read: 15, written: 15, setAside: [] }]);
    expect(rows(FILES)).toEqual([...SOUND_FILES, [16]]);
  });

  const NOTES = 'SELECT id, target_id, target_type FROM notes ORDER BY id';
  const SOUND_NOTES = [
    [1, 1, 'api::guest-post.guest-post'],
    [2, 1, 'api::guest-post.guest-post'],
  ];
  const STRAY = `INSERT INTO notes_morph (id, notes_id, subject_id, subject_type, field, "order") VALUES
    (3, 3, 1, 'old_pages', 'notes', 1), (4, 3, 999, 'guest_posts', 'notes', 3), (5, 999, 1, 'guest_posts', 'notes', 4)`;

  it('takes of a relation to one the first row that points at something', async () => {
    const { rows } = await migrateDirty(
      `${STRAY}; INSERT INTO notes_morph VALUES (6, 3, 2, 'guest_posts', 'notes', 1), (7, 3, 1, 'authors', 'notes', 1)`,
    );
    expect(rows(NOTES)).toEqual([...SOUND_NOTES, [3, 2, 'api::guest-post.guest-post']]);
  });

  it('accounts for rows that name nothing', async () => {
    const { of, rows } = await migrateDirty(
      `INSERT INTO notes_morph (id, notes_id, subject_id, subject_type) VALUES (3, 3, NULL, NULL), (4, 3, NULL, 'authors');
       INSERT INTO upload_file_morph (id, upload_file_id, related_type, field) VALUES (16, 1, 'articles', 'cover')`,
    );
    expect(of('notes_morph')).toMatchObject([
      { read: 4, written: 2, setAside: [{ rows: 2, reason: 'names nothing', ids: [3, 4] }] },
    ]);
    expect(of('upload_file_morph')).toMatchObject([{ read: 16, written: 14 }]);
    expect(of('upload_file_morph')[0]?.setAside).toContainEqual({
      rows: 1,
      reason: 'names nothing',
      ids: [16],
    });
    expect(rows(NOTES)).toEqual([...SOUND_NOTES, [3, null, null]]);
    expect(rows(FILES)).toEqual(SOUND_FILES);
  });

  it('accounts for the rows of a relation to one', async () => {
    const { of, rows } = await migrateDirty(STRAY);
    expect(rows(NOTES)).toEqual([...SOUND_NOTES, [3, null, null]]);
    const [account] = of('notes_morph');
    expect(account).toMatchObject({ read: 5, written: 2 });
    expect(account?.setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(3);
  });
});

describe('components', () => {
  const COMPONENTS =
    'SELECT id, entity_id, component_id, component_type, field, "order" FROM articles_components ORDER BY id';
  const SOUND_COMPONENTS = [
    [1, 1, 1, 'shared.seo', 'seo', 1],
    [2, 1, 1, 'shared.link', 'links', 1],
    [3, 1, 2, 'shared.link', 'links', 2],
    [4, 1, 2, 'blocks.quote', 'content', 3],
    [5, 1, 1, 'blocks.quote', 'content', 1],
    [6, 1, 1, 'blocks.hero', 'content', 2],
    [7, 2, 2, 'shared.seo', 'seo', 1],
    [8, 2, 2, 'blocks.hero', 'content', 1],
    [9, 4, 4, 'shared.link', 'links', 1],
    [10, 4, 3, 'blocks.quote', 'content', 2],
    [11, 4, 1, 'blocks.reading-list', 'content', 1],
    [12, 5, 2, 'blocks.reading-list', 'content', 1],
  ];
  const into = (...rows: readonly string[]): string =>
    `INSERT INTO articles_components (id, field, "order", component_type, component_id, article_id) VALUES ${rows.join(', ')}`;

  it.each(BOTH)(
    'sets aside components that are gone and kinds of them that are gone (%s)',
    async (orphans) => {
      const { of, rows } = await migrateDirty(
        into(
          "(13, 'links', 3, 'components_shared_links', 999, 1)",
          "(14, 'content', 4, 'components_old', 1, 1)",
        ),
        orphans,
      );
      expect(of('articles_components')).toMatchObject([
        {
          read: 14,
          written: 12,
          setAside: [
            { rows: 1, reason: 'v4 has no counterpart of "components_old"', ids: [14] },
            { rows: 1, reason: '"components_shared_links" has no such row', ids: [13] },
          ],
        },
      ]);
      expect(rows(COMPONENTS)).toEqual(SOUND_COMPONENTS);
    },
  );

  it('sets aside components of an entity that is gone: v3 does not enforce foreign keys on SQLite', async () => {
    const { of, rows } = await migrateDirty(into("(13, 'links', 1, 'components_shared_links', 3, 999)"));
    expect(of('articles_components')).toMatchObject([
      { read: 13, written: 12, setAside: [{ rows: 1, reason: '"articles" has no such row', ids: [13] }] },
    ]);
    expect(rows(COMPONENTS)).toEqual(SOUND_COMPONENTS);
  });

  it('writes of equal rows the first', async () => {
    const { of, rows } = await migrateDirty(into("(13, 'links', 3, 'components_shared_links', 1, 1)"));
    expect(of('articles_components')).toMatchObject([
      { read: 13, written: 12, setAside: [{ rows: 1, reason: 'the same again', ids: [13] }] },
    ]);
    expect(rows(COMPONENTS)).toEqual(SOUND_COMPONENTS);
  });

  it('tells duplicates from lost rows that are there twice', async () => {
    const { of, rows } = await migrateDirty(
      into(
        "(13, 'links', 3, 'components_shared_links', 1, 1)",
        "(14, 'links', 4, 'components_shared_links', 999, 1)",
        "(15, 'links', 5, 'components_shared_links', 999, 1)",
      ),
    );
    expect(of('articles_components')).toMatchObject([
      {
        read: 15,
        written: 12,
        setAside: [
          { rows: 2, reason: '"components_shared_links" has no such row', ids: [14, 15] },
          { rows: 1, reason: 'the same again', ids: [13] },
        ],
      },
    ]);
    expect(rows(COMPONENTS)).toEqual(SOUND_COMPONENTS);
  });

  it('numbers lists anew, by id, where v3’s order has ties', async () => {
    const { rows } = await migrateDirty('UPDATE articles_components SET "order" = 1 WHERE article_id = 1');
    expect(rows(COMPONENTS).slice(0, 6)).toEqual([
      [1, 1, 1, 'shared.seo', 'seo', 1],
      [2, 1, 1, 'shared.link', 'links', 1],
      [3, 1, 2, 'shared.link', 'links', 2],
      [4, 1, 2, 'blocks.quote', 'content', 1],
      [5, 1, 1, 'blocks.quote', 'content', 2],
      [6, 1, 1, 'blocks.hero', 'content', 3],
    ]);
    expect(rows(COMPONENTS).slice(6)).toEqual(SOUND_COMPONENTS.slice(6));
  });
});

describe('what v4 has no place for', () => {
  it('counts unknown tables and left-over columns', async () => {
    const { prepared } = await migrateDirty(
      `CREATE TABLE "Odd Backup" (id INTEGER, note TEXT);
       INSERT INTO "Odd Backup" VALUES (1, 'a'), (2, 'b'), (3, 'c');
       ALTER TABLE "Tags" ADD COLUMN "old-colour" VARCHAR(255);
       ALTER TABLE "Tags" ADD COLUMN "neverUsed" VARCHAR(255);
       UPDATE "Tags" SET "old-colour" = 'red' WHERE id IN (1, 2, 3)`,
    );
    expect(prepared.leftOut).toEqual([
      left('articles', 'legacyCode', 'application::article.article', 2),
      left('Tags', 'old-colour', 'application::tag.tag', 3),
      left('Tags', 'neverUsed', 'application::tag.tag', 0),
      { kind: 'table', table: 'Odd Backup', reason: 'no model of v3 uses it', rows: 3 },
      { kind: 'table', table: 'old_pages', reason: 'no model of v3 uses it', rows: 2 },
    ]);
  });

  function left(table: string, column: string, uid: string, rows: number): unknown {
    return { kind: 'column', table, column, reason: `left over: no attribute of ${uid}`, rows };
  }
});
