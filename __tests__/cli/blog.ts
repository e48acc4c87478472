import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { it } from 'vitest';
import { root } from '../fixtures/load-transform.ts';
import { type Engine, FIXTURES, isMissing, openApart, openInPlace } from '../sql/blog/databases.ts';
import { readCatalog } from '../sql/blog/logical-rows.ts';
import { type Ran, type Run, uplift } from './run-cli.ts';

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** One of the two databases of a migration. */
export interface Side {
  /** As a user of the tool names it. */
  readonly url: string;
  run(sql: string): Promise<Rows>;
  /** Everything that is in it: columns, indexes, keys, and a digest of each table's rows. Waits for sessions that are ending. */
  state(): Promise<State>;
}

export type State = Readonly<Record<string, unknown>>;

/** The blog of Strapi 3 and an empty database of Strapi 4, made for one test. */
export interface Blog {
  readonly v3: Side;
  readonly v4: Side;
  /** Runs `db <command> --from <v3> --to <v4> …`, in UTC unless `run` says otherwise. */
  db(command: string, args?: readonly string[], run?: Run): Promise<Ran>;
  /** Makes v4 anew, as Strapi 4 left it. */
  renewV4(): Promise<void>;
  close(): Promise<void>;
}

/** Where v3 and v4 are, seen from each other. */
export type Place = keyof typeof PLACES;

const PLACES = {
  SQLite: { engines: ['sqlite'], open: () => openInPlace('sqlite') },
  'PostgreSQL, one database': { engines: ['postgres'], open: () => openInPlace('postgres') },
  'PostgreSQL, two databases': { engines: ['postgres'], open: () => openApart('postgres', 'postgres') },
  MySQL: { engines: ['mysql'], open: () => openInPlace('mysql') },
  'SQLite to PostgreSQL': { engines: ['postgres'], open: () => openApart('sqlite', 'postgres') },
  'SQLite to MySQL': { engines: ['mysql'], open: () => openApart('sqlite', 'mysql') },
} as const;

export const EVERYWHERE: readonly Place[] = [
  'SQLite',
  'PostgreSQL, one database',
  'PostgreSQL, two databases',
  'MySQL',
  'SQLite to PostgreSQL',
  'SQLite to MySQL',
];

/** A test for each place; one without a server is reported as skipped. */
export function itWithBlog(
  places: readonly Place[],
  name: string,
  test: (blog: Blog, place: Place) => Promise<void>,
  timeout?: number,
): void {
  for (const place of places) {
    const missing = PLACES[place].engines.some(isMissing);
    it.skipIf(missing)(
      `${name} (${place})`,
      async () => {
        const blog = await openBlog(place);
        try {
          await test(blog, place);
        } finally {
          await blog.close();
        }
      },
      timeout,
    );
  }
}

export async function openBlog(place: Place = 'SQLite'): Promise<Blog> {
  const { from, to, close } = await PLACES[place].open();
  const [v3, v4] = [sideOf(from), sideOf(to)];
  const pristine = `${to}.pristine`;
  if (engineOf(to) === 'sqlite') copyFileSync(to, pristine);
  return {
    v3,
    v4,
    db: (command, args = [], run = {}) => db(command, ['--from', from, '--to', to, ...args], run),
    async renewV4() {
      const engine = engineOf(to);
      if (engine === 'sqlite') copyFileSync(pristine, to);
      if (engine === 'postgres') await refillPostgres(to);
      if (engine === 'mysql') await refillMysql(to);
    },
    async close() {
      // A server drops nothing that is in use.
      await Promise.all([v3.settle(), v4.settle()]);
      await close();
    },
  };
}

/** Runs `db <command> …`, in UTC unless `run` says otherwise. */
export function db(command: string, args: readonly string[], run: Run = {}): Promise<Ran> {
  return uplift(root, ['db', command, ...args], { ...run, env: { TZ: 'UTC', ...run.env } });
}

export function engineOf(url: string): Engine {
  return url.startsWith('postgres') ? 'postgres' : url.startsWith('mysql') ? 'mysql' : 'sqlite';
}

interface OpenSide extends Side {
  settle(): Promise<void>;
}

function sideOf(url: string): OpenSide {
  const { run, digests, sessions } = SIDES[engineOf(url)];
  const settle = async (): Promise<void> => {
    const start = Date.now();
    while ((await sessions(url)) > 0) {
      if (Date.now() - start > 60_000)
        throw new Error('The program’s session is still there after a minute.');
      await new Promise((next) => setTimeout(next, 50));
    }
  };
  return {
    url,
    settle,
    run: (sql) => run(url, sql),
    async state() {
      await settle();
      const rows = await digests(url);
      const { tables } = await readCatalog(url);
      return Object.fromEntries(
        [...tables].map(([name, { columns, indexes, foreignKeys, ...table }]) => [
          name,
          {
            ...table,
            columns: [...columns.values()],
            // A key that was dropped and made again comes last.
            indexes: sorted(indexes),
            foreignKeys: sorted(foreignKeys),
            digest: rows.get(name),
          },
        ]),
      );
    },
  };
}

interface SideOf {
  run(url: string, sql: string): Promise<Rows>;
  /** A digest of the rows of each table. */
  digests(url: string): Promise<ReadonlyMap<string, string>>;
  /** Sessions of the program with this database. */
  sessions(url: string): Promise<number>;
}

const SIDES: Readonly<Record<Engine, SideOf>> = {
  sqlite: {
    async run(url, sql) {
      return withFile(url, (file) => {
        if (/^\s*(?:select|pragma)/i.test(sql)) return (file.prepare(sql).all() as Rows).map(plainRow);
        file.exec(sql);
        return [];
      });
    },
    async digests(url) {
      return withFile(url, (file) => {
        const digests = new Map<string, string>();
        for (const row of file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()) {
          const { name } = row as { name: string };
          const hash = createHash('sha1');
          for (const values of file.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).raw().iterate())
            hash.update(
              JSON.stringify(values, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)),
            );
          digests.set(name, hash.digest('hex'));
        }
        return digests;
      });
    },
    sessions: async () => 0,
  },
  postgres: {
    run: (url, sql) => withPostgres(url, async (client) => (await client.query(sql)).rows ?? []),
    digests: (url) =>
      withPostgres(url, async (client) => {
        const { rows: tables } = await client.query(
          'SELECT tablename AS name, quote_ident(tablename) AS quoted FROM pg_tables WHERE schemaname = current_schema()',
        );
        const each = tables.map(
          ({ quoted }, at) =>
            `SELECT ${at} AS at, concat(count(*), ' ', sum(hashtextextended(x::text, 0))) AS digest FROM ${quoted} AS x`,
        );
        const { rows } = await client.query(each.join(' UNION ALL '));
        return new Map(rows.map(({ at, digest }) => [tables[at].name, digest]));
      }),
    sessions: (url) =>
      withPostgres(url, async (client) => {
        const { rows } = await client.query(
          "SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = 'strapi-uplift' AND datname = current_database()",
        );
        return Number(rows[0].n);
      }),
  },
  mysql: {
    run: mysqlRows,
    async digests(url) {
      const tables = (await mysqlRows(url, 'SHOW TABLES')).map((row) => String(Object.values(row)[0]));
      const rows = await mysqlRows(url, `CHECKSUM TABLE ${tables.map((name) => `\`${name}\``).join(', ')}`);
      return new Map(rows.map(({ Checksum }, at) => [tables[at] ?? '', String(Checksum)]));
    },
    async sessions(url) {
      const others = 'db = DATABASE() AND id <> CONNECTION_ID()';
      const [row] = await mysqlRows(
        url,
        `SELECT count(*) AS n FROM information_schema.processlist WHERE ${others}`,
      );
      return Number(row?.n);
    },
  },
};

/** Opened for every use: what the program under test leaves beside the file counts. */
function withFile<T>(path: string, use: (file: Sqlite.Database) => T): T {
  const file = new Sqlite(path, { fileMustExist: true });
  file.defaultSafeIntegers(true);
  try {
    return use(file);
  } finally {
    file.close();
  }
}

function plainRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );
}

async function withPostgres<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET search_path = ${schemaOf(url)}`);
    return await use(client);
  } finally {
    await client.end();
  }
}

function schemaOf(url: string): string {
  return new URL(url).searchParams.get('schema') ?? 'public';
}

function refillPostgres(url: string): Promise<void> {
  return withPostgres(url, async (client) => {
    const schema = schemaOf(url);
    await client.query(`DROP SCHEMA ${schema} CASCADE; DROP SCHEMA IF EXISTS public; CREATE SCHEMA public`);
    await client.query(readFileSync(join(FIXTURES, 'v4-empty.postgres.sql'), 'utf8'));
    if (schema !== 'public')
      await client.query(`ALTER SCHEMA public RENAME TO ${schema}; CREATE SCHEMA public`);
  });
}

async function refillMysql(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const fill = readFileSync(join(FIXTURES, 'v4-empty.mysql.sql'), 'utf8');
  await mysqlRows(
    url,
    `DROP DATABASE ${name}; CREATE DATABASE ${name} CHARACTER SET utf8mb4; USE ${name}; ${fill}`,
  );
}

async function mysqlRows(url: string, sql: string): Promise<Rows> {
  const connection = await createConnection({
    uri: url,
    multipleStatements: true,
    supportBigNumbers: true,
    dateStrings: true,
  });
  try {
    const [answer] = await connection.query(sql);
    return Array.isArray(answer) ? (answer as Rows) : [];
  } finally {
    await connection.end();
  }
}

function sorted<T>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** The bytes of a SQLite file, and whether something lies beside it. */
export function bytesOf(path: string): { readonly sha1: string; readonly beside: boolean } {
  return {
    sha1: createHash('sha1').update(readFileSync(path)).digest('hex'),
    beside: ['-journal', '-wal', '-shm'].some((end) => existsSync(path + end)),
  };
}
