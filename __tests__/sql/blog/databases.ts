import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';

// The fixtures were written in UTC, and what comes from SQLite is turned into wall time of this process.
process.env.TZ = 'UTC';

export type Engine = 'sqlite' | 'postgres' | 'mysql';
export type Which = 'v3' | 'v4-empty';

/** Databases of a test's own, filled; closing removes them. */
export interface Blog {
  /** As a user of the tool names them: `--from <url> --to <url>`. */
  readonly from: string;
  readonly to: string;
  close(): Promise<void>;
}

export const FIXTURES = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  '__testfixtures__',
  'sql',
  'blog',
);

const SERVERS: Readonly<Record<Exclude<Engine, 'sqlite'>, string>> = {
  postgres: 'UPLIFT_TEST_POSTGRES_URL',
  mysql: 'UPLIFT_TEST_MYSQL_URL',
};

/** Whether a test with this engine has to be skipped; in CI, which sets UPLIFT_FORBID_SKIPS, that is an error instead. */
export function isMissing(engine: Engine): boolean {
  if (engine === 'sqlite' || process.env[SERVERS[engine]]) return false;
  if (process.env.UPLIFT_FORBID_SKIPS)
    throw new Error(`${SERVERS[engine]} is not set, and skipping is forbidden.`);
  return true;
}

/** Both where one session sees both: two files, two databases of one MySQL server, two schemas of one PostgreSQL database. */
export async function openInPlace(engine: Engine): Promise<Blog> {
  if (engine !== 'postgres') return await openApart(engine, engine);
  const database = await newPostgres(async (client) => {
    for (const [which, schema] of [
      ['v3', 'v3'],
      ['v4-empty', 'v4'],
    ] as const) {
      await client.query(dump(which, 'postgres'));
      await client.query(`ALTER SCHEMA public RENAME TO ${schema}; CREATE SCHEMA public`);
    }
  });
  return {
    from: `${database.url}?schema=v3`,
    to: `${database.url}?schema=v4`,
    close: database.close,
  };
}

/** Two databases: on PostgreSQL none of which sees the other. */
export async function openApart(from: Engine, to: Engine): Promise<Blog> {
  const v3 = await OPEN[from]('v3');
  const v4 = await OPEN[to]('v4-empty');
  return {
    from: v3.url,
    to: v4.url,
    async close() {
      await v4.close();
      await v3.close();
    },
  };
}

interface Opened {
  readonly url: string;
  close(): Promise<void>;
}

const OPEN: Readonly<Record<Engine, (which: Which) => Promise<Opened>>> = {
  sqlite: async (which) => {
    const folder = mkdtempSync(join(tmpdir(), 'blog-'));
    const url = join(folder, `${which}.db`);
    const database = new Sqlite(url);
    database.exec(dump(which, 'sqlite'));
    database.close();
    return { url, close: async () => rmSync(folder, { recursive: true }) };
  },
  postgres: (which) =>
    newPostgres(async (client) => {
      await client.query(dump(which, 'postgres'));
    }),
  mysql: async (which) => {
    const server = process.env.UPLIFT_TEST_MYSQL_URL ?? '';
    const name = ownName();
    const run = async (sql: string): Promise<void> => {
      const connection = await createConnection({ uri: server, multipleStatements: true });
      try {
        await connection.query(sql);
      } finally {
        await connection.end();
      }
    };
    await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4; USE ${name}; ${dump(which, 'mysql')}`);
    return { url: named(server, name), close: () => run(`DROP DATABASE ${name}`) };
  },
};

async function newPostgres(fill: (client: pg.Client) => Promise<void>): Promise<Opened> {
  const server = process.env.UPLIFT_TEST_POSTGRES_URL ?? '';
  const name = ownName();
  const run = async (url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await use(client);
    } finally {
      await client.end();
    }
  };
  await run(server, (client) => client.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`));
  const url = named(server, name);
  await run(url, fill);
  return { url, close: () => run(server, (client) => client.query(`DROP DATABASE ${name}`)) };
}

function dump(which: Which, engine: Engine): string {
  return readFileSync(join(FIXTURES, `${which}.${engine}.sql`), 'utf8');
}

function named(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

let opened = 0;

/** Test files run at the same time, in processes of their own. */
function ownName(): string {
  opened += 1;
  return `blog_${process.pid}_${Date.now()}_${opened}`;
}
