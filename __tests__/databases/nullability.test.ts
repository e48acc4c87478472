import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnState } from '../../src/core/nullable/column-state.ts';
import { nullableStatements } from '../../src/core/nullable/nullable-statements.ts';
import type { ChangeEnd } from '../../src/io/databases/change-end.ts';
import { changeNullability } from '../../src/io/databases/change-nullability.ts';
import { inspectColumn } from '../../src/io/databases/inspect-column.ts';
import { parseDatabaseUrl } from '../../src/io/databases/parse-database-url.ts';
import { withConnection } from '../../src/io/databases/with-connection.ts';
import { USERNAME_COLUMN } from '../../src/strapi/nullable-username.ts';
import { tempFolder } from '../cli/temp-folders.ts';
import { itOn, itOnEveryEngine } from './run-sql.ts';

/** As strapi-connector-bookshelf 3.0.6 creates it; the argument is the engine's key column. */
const administrators = (id: string): string => `
  CREATE TABLE strapi_administrator (
    id ${id}, username varchar(255) NOT NULL, email varchar(255) NOT NULL, password varchar(255) NOT NULL,
    blocked boolean
  );
  CREATE UNIQUE INDEX strapi_administrator_username_unique ON strapi_administrator (username);
  INSERT INTO strapi_administrator (username, email, password) VALUES ('ada', 'ada@example.org', 'x');`;

const KEYS = {
  sqlite: 'integer not null primary key autoincrement',
  postgres: 'serial primary key',
  mysql: 'int unsigned not null auto_increment primary key',
} as const;

function inspect(url: string): Promise<ColumnState> {
  return inspectColumn(parseDatabaseUrl(url, process.env), USERNAME_COLUMN);
}

function change(
  url: string,
  nullable: boolean,
  options: { expected?: readonly string[]; before?: string } = {},
): Promise<ChangeEnd> {
  return withConnection(parseDatabaseUrl(url, process.env), { readOnly: false }, (connection) =>
    changeNullability(connection, USERNAME_COLUMN, nullable, options),
  );
}

describe('changeNullability', () => {
  itOnEveryEngine('lets the column be NULL, keeps it unique, and goes back', async (client, database) => {
    await database.run(administrators(KEYS[client]));
    const before = await inspect(database.url);
    expect(before).toMatchObject({ nullable: false, nulls: 0 });

    const expected = nullableStatements(before, true);
    expect(await change(database.url, true, { expected })).toEqual({ kind: 'changed' });
    expect(await change(database.url, true)).toEqual({ kind: 'unchanged' });
    const insert = (name: string, id = ''): Promise<unknown> =>
      database.run(
        `INSERT INTO strapi_administrator (username, email, password) VALUES (${name}, 'x@example.org', 'x') ${id}`,
      );
    await insert('NULL');
    await insert('NULL');
    await expect(insert("'ada'")).rejects.toThrow();
    expect(await inspect(database.url)).toMatchObject({ nullable: true, nulls: 2 });

    const refused = await change(database.url, false);
    expect(refused.kind === 'refused' && refused.error).toMatchObject({
      message: expect.stringContaining('2 rows of strapi_administrator'),
    });
    expect(await inspect(database.url)).toMatchObject({ nullable: true, nulls: 2 });

    await database.run('DELETE FROM strapi_administrator WHERE username IS NULL');
    const old = before.engine === 'postgres' ? {} : { before: before.definition };
    expect(await change(database.url, false, old)).toEqual({ kind: 'changed' });
    expect(await inspect(database.url)).toEqual(before);
    await expect(insert('NULL')).rejects.toThrow();
  });

  itOnEveryEngine('runs no statement that nobody has seen', async (client, database) => {
    await database.run(administrators(KEYS[client]));
    const before = await inspect(database.url);
    const done = await change(database.url, true, { expected: ['DROP TABLE strapi_administrator;'] });
    expect(done.kind === 'refused' && done.error).toMatchObject({
      message: expect.stringContaining('has changed'),
    });
    expect(await inspect(database.url)).toEqual(before);
  });

  itOnEveryEngine('says what is missing', async (_, database) => {
    await expect(inspect(database.url)).rejects.toThrow('has no strapi_administrator.');
    await database.run('CREATE TABLE strapi_administrator (email varchar(255))');
    await expect(inspect(database.url)).rejects.toThrow('has no strapi_administrator.username.');
  });

  itOn('mysql', 'keeps type, character set, collation, default and comment', async (_, database) => {
    await database.run(`CREATE TABLE strapi_administrator (
      username varchar(191) CHARACTER SET latin1 COLLATE latin1_german2_ci NOT NULL DEFAULT 'it''s \\\\ NOT NULL'
        COMMENT 'a, (''b'') NOT NULL', email varchar(255), UNIQUE KEY u (username)
    ) DEFAULT CHARSET=utf8mb4`);
    const before = await inspect(database.url);
    const shown = async () =>
      Object.values((await database.run('SHOW CREATE TABLE strapi_administrator'))[0] ?? {})[1];
    const original = String(await shown());
    expect(await change(database.url, true)).toEqual({ kind: 'changed' });
    expect(await shown()).toBe(original.replace(' NOT NULL DEFAULT', ' DEFAULT'));
    expect(await change(database.url, false)).toEqual({ kind: 'changed' });
    expect(await shown()).toBe(original);
    expect(await inspect(database.url)).toEqual(before);
  });

  itOn('postgres', 'refuses a table of somebody else', async (_, database) => {
    await database.run(administrators(KEYS.postgres));
    const role = `uplift_reader_${process.pid}`;
    const schema = new URL(database.url).searchParams.get('schema');
    await database.run(`CREATE ROLE ${role} LOGIN; GRANT USAGE ON SCHEMA ${schema} TO ${role};
      GRANT SELECT ON strapi_administrator TO ${role}`);
    try {
      const url = new URL(database.url);
      url.username = role;
      await expect(inspect(url.href)).rejects.toThrow('the user does not own the table');
    } finally {
      await database.run(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    }
  });
});

const QUOTES = [
  (name: string) => `"${name}"`,
  (name: string) => `\`${name}\``,
  (name: string) => `[${name}]`,
];

/** The column itself, in every spelling of its name and with constraints around its NOT NULL. */
const username = fc
  .record({
    name: fc.constantFrom('username', '"username"', '`username`', '[username]', 'UserName'),
    type: fc.constantFrom('varchar(255)', 'text', 'character varying (20)', ''),
    before: fc.subarray([
      'unique',
      "default 'it''s not null, (x'",
      '/* not null, */',
      'collate nocase',
    ] as const),
    notNull: fc.constantFrom(
      'not null',
      'NOT NULL',
      'Not\n Null',
      'constraint "c" not null',
      'not null on conflict abort',
    ),
    after: fc.subarray([
      'check (length(username) > 0 and username is not null)',
      '-- not null, here\n',
      '/* end */',
    ] as const),
  })
  .map(({ name, type, before, notNull, after }) => [name, type, ...before, notNull, ...after].join(' '));

const other = fc.record({
  quote: fc.constantFrom(...QUOTES),
  type: fc.constantFrom(
    'integer',
    'varchar(255)',
    'boolean',
    'datetime',
    '',
    'real',
    'decimal(10, 2)',
    'blob',
  ),
  constraint: fc.constantFrom('', 'not null', "default 'a,b'", 'default (1 + (2))', '/* , */'),
});

const table = fc.record({
  key: fc.constantFrom(
    'id integer not null primary key autoincrement',
    'id integer primary key',
    'id varchar(36) primary key',
    'id',
  ),
  before: fc.array(other, { maxLength: 3 }),
  username,
  after: fc.array(other, { maxLength: 3 }),
  tail: fc.constantFrom('', ', unique (username, id)', ", check (username <> ')')"),
  quote: fc.constantFrom(...QUOTES, (name: string) => name),
  indexes: fc.subarray([
    'create unique index `strapi_administrator_username_unique` on `strapi_administrator` (`username`)',
    'CREATE INDEX "partial" ON strapi_administrator (username collate nocase desc) WHERE id > 0',
    'create index expression on strapi_administrator (lower(username), id)',
  ]),
  triggers: fc.subarray([
    "create trigger one after insert on strapi_administrator begin insert into log values (new.username, 'x; end'); end",
    'create trigger "two" before update of username on [strapi_administrator] when new.id > 1000 begin select raise(abort, \'no\'); end',
    'create trigger three after insert on log begin delete from strapi_administrator where id = -1; end',
  ]),
  rows: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom('1', '2.5', 'x', '', 'é', '0010')),
    {
      maxLength: 6,
    },
  ),
  gone: fc.boolean(),
});

describe('the rebuild of SQLite', () => {
  it('changes the NOT NULL of the column and nothing else, there and back', async () => {
    const folder = tempFolder();
    let changed = 0;
    let at = 0;
    await fc.assert(
      fc.asyncProperty(table, async (drawn) => {
        at += 1;
        const path = join(folder, `${at}.db`);
        const database = new Sqlite(path);
        database.pragma('foreign_keys = OFF');
        const columns = [
          drawn.key,
          ...drawn.before.map((column, index) => spelled(column, `b${index}`)),
          drawn.username,
          ...drawn.after.map((column, index) => spelled(column, `Column ${index}`)),
        ];
        // A line comment ends before the comma.
        const body = columns.map((column) => (column.includes('--') ? `${column}\n` : column)).join(', ');
        database.exec(`CREATE TABLE ${drawn.quote('strapi_administrator')} (${body}${drawn.tail})`);
        database.exec('CREATE TABLE log (text, more)');
        database.exec('CREATE TABLE child (admin REFERENCES strapi_administrator (id))');
        database.exec('CREATE VIEW names AS SELECT username FROM strapi_administrator');
        for (const statement of [...drawn.indexes, ...drawn.triggers]) database.exec(statement);
        const names = [...drawn.before.keys()].map((index) => `b${index}`);
        names.push(...[...drawn.after.keys()].map((index) => `Column ${index}`));
        const list = ['id', 'username', ...names].map((name) => `"${name}"`).join(', ');
        const insert = database.prepare(
          `INSERT OR IGNORE INTO strapi_administrator (${list}) VALUES (?, ?, ${names.map(() => '?').join(', ') || 'NULL'})`.replace(
            ', NULL)',
            ')',
          ),
        );
        for (const [id, text] of drawn.rows) insert.run(id, `${id}${text}`, ...names.map(() => text));
        if (drawn.gone)
          database.exec(
            'DELETE FROM strapi_administrator WHERE id = (SELECT max(id) FROM strapi_administrator)',
          );
        const before = contentOf(database);
        database.close();

        const state = await inspect(path);
        expect(await change(path, true, { expected: nullableStatements(state, true) })).toEqual({
          kind: 'changed',
        });
        const between = new Sqlite(path);
        const after = contentOf(between);
        between.close();
        const isUsername = ({ name }: Info): boolean => name.toLowerCase() === 'username';
        expect({ ...after, master: after.master.map(withoutTable) }).toEqual({
          ...before,
          master: before.master.map(withoutTable),
          info: before.info.map((column) => (isUsername(column) ? { ...column, notnull: 0 } : column)),
        });
        const definition = String(before.master.find(({ name }) => name === 'strapi_administrator')?.sql);
        expect(await change(path, false, { before: definition })).toEqual({ kind: 'changed' });
        const last = new Sqlite(path);
        expect(contentOf(last)).toEqual(before);
        last.close();
        changed += 1;
        rmSync(path);
      }),
      { numRuns: 150 },
    );
    expect(changed).toBe(150);
  });
});

interface Info {
  readonly name: string;
  readonly notnull: number;
}

function spelled(
  { quote, type, constraint }: { quote: (name: string) => string; type: string; constraint: string },
  name: string,
): string {
  // Every drawn row gives every column a value.
  return `${quote(name)} ${type} ${constraint}`.trim();
}

function withoutTable(entry: { name: string; sql: string }): { name: string; sql: string } {
  return entry.name === 'strapi_administrator' ? { ...entry, sql: '' } : entry;
}

function contentOf(database: Sqlite.Database) {
  const sequence = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").get();
  const master = database
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name')
    .all() as { name: string; sql: string }[];
  const columns = database.pragma('table_xinfo(strapi_administrator)') as Info[];
  return {
    master,
    rows: database
      .prepare(
        `SELECT rowid AS "#", ${columns.map(({ name }) => `"${name}", typeof("${name}") AS "type of ${name}"`).join(', ')} FROM strapi_administrator ORDER BY rowid`,
      )
      .all(),
    log: database.prepare('SELECT * FROM log').all(),
    sequence: sequence ? database.prepare('SELECT * FROM sqlite_sequence ORDER BY name').all() : [],
    info: columns,
  };
}
