// @ts-check
// Where the benchmark's databases are, one engine each. All names begin with `bench_`, and everything goes away at the end.
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./shape.mjs').Syntax} Syntax */
/** @typedef {Readonly<Record<string, unknown>>} Row */

/**
 * @typedef {object} Place a set of tables
 * @property {(name: string) => string} table
 * @property {(sql: string) => Promise<readonly Row[]>} run
 * @property {() => Promise<void>} renew makes its tables anew: v4's own empty ones, or none
 * @property {string} url as strapi-uplift is told
 * @property {object} knex as knex is told
 */

/**
 * @typedef {object} Way for strapi-uplift to copy
 * @property {string} name
 * @property {number} target how many times as long as CREATE TABLE AS it may take, bringing the rows there included
 * @property {Place} to
 */

/**
 * @typedef {object} Engine
 * @property {string} version
 * @property {Syntax} syntax
 * @property {Place} v3 filled once
 * @property {Place} plain for CREATE TABLE AS
 * @property {readonly Way[]} ways
 * @property {() => Promise<void>} filled once, after v3 has its rows
 * @property {() => Promise<void>} settle before every run: writes out what waits to be written, where that can be asked for
 * @property {() => Promise<void>} close
 */

const schema = (/** @type {string} */ name) =>
  readFileSync(
    fileURLToPath(new URL(`../../__testfixtures__/sql/blog/${name}.sql`, import.meta.url)),
    'utf8',
  );

/** @type {Readonly<Record<string, (folder: string) => Promise<Engine | string>>>} what opens an engine, or tells why it does not */
export const engines = { sqlite: openSqlite, postgres: openPostgres, mysql: openMysql };

/** @param {string} folder @returns {Promise<Engine>} */
async function openSqlite(folder) {
  const { default: Database } = await import('better-sqlite3');
  const path = (/** @type {string} */ name) => join(folder, `${name}.db`);
  /** @type {Map<string, import('better-sqlite3').Database>} */
  const open = new Map();
  const session = (/** @type {string} */ name) => {
    const database = open.get(name) ?? new Database(path(name));
    open.set(name, database);
    return database;
  };
  const close = (/** @type {string} */ name) => {
    open.get(name)?.close();
    open.delete(name);
  };
  /**
   * @param {string} name
   * @param {() => void} make
   * @returns {Place}
   */
  const place = (name, make) => ({
    table: (table) => `"${table}"`,
    async run(sql) {
      const database = session(name);
      if (/^\s*SELECT/i.test(sql)) return /** @type {readonly Row[]} */ (database.prepare(sql).all());
      database.exec(sql);
      return [];
    },
    async renew() {
      close(name);
      for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path(name) + suffix, { force: true });
      make();
      close(name);
    },
    url: path(name),
    knex: { client: 'better-sqlite3', connection: { filename: path(name) }, useNullAsDefault: true },
  });
  const load = (/** @type {string} */ name, /** @type {string} */ text) => session(name).exec(text);
  load('empty', schema('v4-empty.sqlite'));
  close('empty');
  const v3 = place('v3', () => load('v3', schema('v3.sqlite')));
  const v4 = place('v4', () => copyFileSync(path('empty'), path('v4')));
  const plain = place('plain', () => undefined);
  const [{ version } = { version: '' }] = /** @type {{ version: string }[]} */ (
    session('v3').prepare('SELECT sqlite_version() AS version').all()
  );
  return {
    version: `SQLite ${version}`,
    syntax: {
      name: (name) => `"${name}"`,
      concat: (...parts) => parts.join(' || '),
      instant: (days) => `(1577836800000 + (${days}) * 86400000)`,
      wall: (value) => value,
      boolean: (value) => String(Number(value)),
      json: (value) => value,
    },
    v3,
    plain: {
      ...plain,
      async renew() {
        await plain.renew();
        close('v3');
        session('plain').exec(`ATTACH DATABASE '${path('v3')}' AS v3`);
      },
    },
    ways: [{ name: 'file to file', target: 2.5, to: v4 }],
    filled: async () => undefined,
    settle: async () => undefined,
    async close() {
      for (const name of [...open.keys()]) close(name);
    },
  };
}

/** @returns {Promise<Engine | string>} */
async function openPostgres() {
  const server = process.env.UPLIFT_TEST_POSTGRES_URL;
  if (!server) return 'UPLIFT_TEST_POSTGRES_URL is not set';
  const { default: pg } = await import('pg');
  const connect = async (/** @type {string} */ url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  };
  const admin = await connect(server);
  const urlOf = (/** @type {string} */ database, /** @type {string} */ schema) => {
    const url = new URL(server);
    url.pathname = `/${database}`;
    url.searchParams.set('schema', schema);
    return url.href;
  };
  const [near, far] = [`bench_v3_${process.pid}`, `bench_v4_${process.pid}`];
  /** @type {Map<string, import('pg').Client>} */
  const clients = new Map();
  for (const database of [near, far]) {
    await admin.query(`CREATE DATABASE ${database}`);
    clients.set(database, await connect(urlOf(database, 'public')));
  }
  /**
   * @param {string} database
   * @param {string} schema
   * @param {string} text
   * @returns {Place}
   */
  const place = (database, schema, text) => {
    const client = /** @type {import('pg').Client} */ (clients.get(database));
    return {
      table: (table) => `"${schema}"."${table}"`,
      run: async (sql) => (await client.query(sql)).rows ?? [],
      async renew() {
        await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE; CREATE SCHEMA "${schema}"`);
        if (text) await client.query(text);
        await client.query("SET search_path = 'public'");
      },
      url: urlOf(database, schema),
      knex: { client: 'pg', connection: urlOf(database, schema), searchPath: [schema] },
    };
  };
  const empty = schema('v4-empty.postgres');
  const v3 = place(near, 'v3', '');
  const { rows } = await admin.query("SELECT current_setting('server_version') AS version");
  return {
    version: `PostgreSQL ${String(rows[0]?.version).split(' ')[0]}`,
    syntax: {
      name: (name) => `"${name}"`,
      concat: (...parts) => parts.join(' || '),
      instant: (days) => `(timestamptz '2020-01-01 00:00:00+00' + (${days}) * interval '1 day')`,
      wall: (value) => `${value} AT TIME ZONE 'UTC'`,
      boolean: String,
      json: (value) => `(${value})::jsonb`,
    },
    v3: {
      ...v3,
      async renew() {
        const start = place(near, 'public', schema('v3.postgres'));
        await start.renew();
        await v3.run(
          'DROP SCHEMA IF EXISTS v3 CASCADE; ALTER SCHEMA public RENAME TO v3; CREATE SCHEMA public',
        );
      },
    },
    plain: place(near, 'plain', ''),
    ways: [
      { name: 'same database', target: 4, to: place(near, 'public', empty) },
      { name: 'two databases', target: 4.5, to: place(far, 'public', empty) },
    ],
    async filled() {
      // As a server's own housekeeping leaves it.
      await v3.run('VACUUM ANALYZE');
    },
    async settle() {
      // Not everybody may.
      await admin.query('CHECKPOINT').catch(() => undefined);
    },
    async close() {
      for (const client of clients.values()) await client.end();
      for (const database of [near, far])
        await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/** @returns {Promise<Engine | string>} */
async function openMysql() {
  const server = process.env.UPLIFT_TEST_MYSQL_URL;
  if (!server) return 'UPLIFT_TEST_MYSQL_URL is not set';
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({ uri: server, multipleStatements: true });
  const urlOf = (/** @type {string} */ database) => {
    const url = new URL(server);
    url.pathname = `/${database}`;
    return url.href;
  };
  const run = async (/** @type {string} */ sql) => {
    const [rows] = await connection.query(sql);
    return Array.isArray(rows) ? /** @type {readonly Row[]} */ (rows) : [];
  };
  const names = ['v3', 'v4', 'plain'].map((name) => `bench_${name}_${process.pid}`);
  const place = (/** @type {string} */ name, /** @type {string} */ text) => {
    const database = `bench_${name}_${process.pid}`;
    return {
      table: (/** @type {string} */ table) => `${database}.\`${table}\``,
      run,
      async renew() {
        await run(
          `DROP DATABASE IF EXISTS ${database}; CREATE DATABASE ${database} CHARACTER SET utf8mb4; USE ${database}`,
        );
        if (text) await run(text);
        await run("SET SESSION sql_mode = 'STRICT_ALL_TABLES', time_zone = '+00:00', foreign_key_checks = 1");
      },
      url: urlOf(database),
      knex: { client: 'mysql2', connection: urlOf(database) },
    };
  };
  const [row] = await run('SELECT version() AS version');
  const version = String(row?.version);
  return {
    version: version.includes('MariaDB') ? `MariaDB ${version.split('-')[0]}` : `MySQL ${version}`,
    syntax: {
      name: (name) => `\`${name}\``,
      concat: (...parts) => `concat(${parts.join(', ')})`,
      instant: (days) => `date_add('2020-01-01 12:00:00', INTERVAL ${days} DAY)`,
      wall: (value) => value,
      boolean: (value) => String(Number(value)),
      json: (value) => value,
    },
    v3: place('v3', schema('v3.mysql')),
    plain: place('plain', ''),
    ways: [{ name: 'same server', target: 2, to: place('v4', schema('v4-empty.mysql')) }],
    filled: async () => undefined,
    // The server writes out what was changed when it sees fit.
    settle: async () => undefined,
    async close() {
      for (const name of names) await run(`DROP DATABASE IF EXISTS ${name}`);
      await connection.end();
    },
  };
}
