import { createConnection } from 'mysql2/promise';
import sqlite from 'node-sqlite3-wasm';
import pg from 'pg';
import { it } from 'vitest';

/** A database of its own for one test: SQL in, rows out. */
export interface TestDatabase {
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

/** A test for each engine; one without a server is reported as skipped. */
export function itOnEveryEngine(
  name: string,
  test: (client: 'postgres' | 'mysql' | 'sqlite', database: TestDatabase) => Promise<void>,
): void {
  const on =
    (client: 'postgres' | 'mysql' | 'sqlite', open: () => Promise<TestDatabase>) =>
    async (): Promise<void> => {
      const database = await open();
      try {
        await test(client, database);
      } finally {
        await database.close();
      }
    };
  it(`${name} (SQLite)`, on('sqlite', openSqlite));
  it.skipIf(!POSTGRES)(`${name} (PostgreSQL)`, on('postgres', openPostgres));
  it.skipIf(!MYSQL)(`${name} (MySQL)`, on('mysql', openMysql));
}

async function openSqlite(): Promise<TestDatabase> {
  const database = new sqlite.Database();
  return {
    async run(sql) {
      if (/^\s*select/i.test(sql)) return database.all(sql) as Readonly<Record<string, unknown>>[];
      database.exec(sql);
      return [];
    },
    close: async () => database.close(),
  };
}

/** A schema that lives as long as the connection. */
async function openPostgres(): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: POSTGRES });
  await client.connect();
  const schema = `uplift_test_${process.pid}_${Date.now()}`;
  await client.query(`CREATE SCHEMA ${schema}; SET search_path = ${schema}`);
  return {
    run: async (sql) => (await client.query(sql.replaceAll('"public"', `"${schema}"`))).rows ?? [],
    async close() {
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
}

async function openMysql(): Promise<TestDatabase> {
  const connection = await createConnection({ uri: MYSQL ?? '', multipleStatements: true });
  const name = `uplift_test_${process.pid}_${Date.now()}`;
  await connection.query(`CREATE DATABASE ${name}; USE ${name}`);
  return {
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
