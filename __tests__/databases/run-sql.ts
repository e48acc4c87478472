import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { it } from 'vitest';

/** A database of its own for one test: SQL in, rows out. */
export interface TestDatabase {
  /** As a user of the tool names it: `--from <url>`. */
  readonly url: string;
  run(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** `undefined` where the server is not there; in CI, which sets UPLIFT_FORBID_SKIPS, that is an error instead. */
function serverUrl(variable: string): string | undefined {
  const url = process.env[variable];
  if (!url && process.env.UPLIFT_FORBID_SKIPS)
    throw new Error(`${variable} is not set, and skipping is forbidden.`);
  return url || undefined;
}

const POSTGRES = serverUrl('UPLIFT_TEST_POSTGRES_URL');
const MYSQL = serverUrl('UPLIFT_TEST_MYSQL_URL');

type Client = 'postgres' | 'mysql' | 'sqlite';
type DatabaseTest = (client: Client, database: TestDatabase) => Promise<void>;

/** A test for each engine; one without a server is reported as skipped. */
export function itOnEveryEngine(name: string, test: DatabaseTest): void {
  itOn('sqlite', name, test);
  itOn('postgres', name, test);
  itOn('mysql', name, test);
}

/** A test for one engine, skipped where there is no server. */
export function itOn(client: Client, name: string, test: DatabaseTest): void {
  const { label, open, skipped } = ENGINES[client];
  it.skipIf(skipped)(`${name} (${label})`, async () => {
    const database = await open();
    try {
      await test(client, database);
    } finally {
      await database.close();
    }
  });
}

const ENGINES = {
  sqlite: { label: 'SQLite', open: openSqlite, skipped: false },
  postgres: { label: 'PostgreSQL', open: openPostgres, skipped: !POSTGRES },
  mysql: { label: 'MySQL', open: openMysql, skipped: !MYSQL },
};

async function openSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-sqlite-'));
  const url = join(folder, 'data.db');
  const database = new Sqlite(url);
  // Writes the file: a database without a page is not there yet.
  database.pragma('user_version = 1');
  return {
    url,
    async run(sql) {
      if (/^\s*select/i.test(sql)) return database.prepare(sql).all() as Readonly<Record<string, unknown>>[];
      database.exec(sql);
      return [];
    },
    async close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A schema that lives as long as the connection. */
async function openPostgres(): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: POSTGRES });
  await client.connect();
  const schema = ownName();
  await client.query(`CREATE SCHEMA ${schema}; SET search_path = ${schema}`);
  const url = new URL(POSTGRES ?? '');
  url.searchParams.set('schema', schema);
  return {
    url: url.href,
    run: async (sql) => (await client.query(sql.replaceAll('"public"', `"${schema}"`))).rows ?? [],
    async close() {
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
}

async function openMysql(): Promise<TestDatabase> {
  const connection = await createConnection({ uri: MYSQL ?? '', multipleStatements: true });
  const name = ownName();
  await connection.query(`CREATE DATABASE ${name}; USE ${name}`);
  const url = new URL(MYSQL ?? '');
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async run(sql) {
      const [rows] = await connection.query(sql);
      return Array.isArray(rows) ? (rows as Readonly<Record<string, unknown>>[]) : [];
    },
    async close() {
      await connection.query(`DROP DATABASE ${name}`);
      await connection.end();
    },
  };
}

let opened = 0;

/** Test files run at the same time, in processes of their own. */
function ownName(): string {
  opened += 1;
  return `uplift_test_${process.pid}_${Date.now()}_${opened}`;
}
