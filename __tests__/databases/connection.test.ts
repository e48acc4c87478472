import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ExpectedFailure } from '../../src/core/expected-failure.ts';
import type { Connection, Row, Value } from '../../src/io/databases/connection.ts';
import { openConnection } from '../../src/io/databases/open-connection.ts';
import { parseDatabaseUrl } from '../../src/io/databases/parse-database-url.ts';
import { itOn, itOnEveryEngine, type TestDatabase } from './run-sql.ts';

async function withConnection(
  { url }: Pick<TestDatabase, 'url'>,
  use: (connection: Connection) => Promise<void>,
  readOnly = false,
): Promise<void> {
  const connection = await openConnection(parseDatabaseUrl(url, process.env), { readOnly });
  try {
    await use(connection);
  } finally {
    await connection.close();
  }
}

async function rowsOf(stream: AsyncIterable<readonly (readonly Value[])[]>): Promise<(readonly Value[])[]> {
  const rows: (readonly Value[])[] = [];
  for await (const batch of stream) rows.push(...batch);
  return rows;
}

/** The numbers from 1 on, as rows to insert. */
const numbers = (count: number): string =>
  `VALUES ${Array.from({ length: count }, (_, at) => `(${at + 1}, ${at + 1})`).join(', ')}`;

const placeholder = (client: string, at: number): string => (client === 'postgres' ? `$${at}` : '?');

describe('openConnection', () => {
  itOnEveryEngine('binds parameters and counts what it changed', async (client, database) => {
    await database.run('CREATE TABLE t (id INTEGER, name VARCHAR(50), ok BOOLEAN)');
    await withConnection(database, async (connection) => {
      const [a, b, c] = [1, 2, 3].map((at) => placeholder(client, at));
      const insert = `INSERT INTO t VALUES (${a}, ${b}, ${c})`;
      expect(await connection.execute(insert, [1, "O'Neil \\ ü 😀", true])).toBe(1);
      expect(await connection.execute(insert, [2, null, false])).toBe(1);
      expect(await connection.execute(`UPDATE t SET name = ${a}`, ['same'])).toBe(2);
      expect(await connection.execute(insert, [3, "O'Neil \\ ü 😀", null])).toBe(1);
      expect(await connection.query(`SELECT id, name, ok FROM t WHERE id <> ${a} ORDER BY id`, [1])).toEqual([
        { id: 2, name: 'same', ok: client === 'postgres' ? false : 0 },
        { id: 3, name: "O'Neil \\ ü 😀", ok: null },
      ]);
      expect(await connection.execute('DELETE FROM t')).toBe(3);
    });
  });

  itOnEveryEngine('streams every row in order, in batches', async (_, database) => {
    await database.run('CREATE TABLE t (i INTEGER, j INTEGER)');
    await database.run(`INSERT INTO t ${numbers(2500)}`);
    await withConnection(database, async (connection) => {
      const sizes: number[] = [];
      const rows: (readonly Value[])[] = [];
      for await (const batch of connection.stream('SELECT i, j FROM t ORDER BY i')) {
        sizes.push(batch.length);
        rows.push(...batch);
      }
      expect(sizes).toEqual([1000, 1000, 500]);
      expect(rows[0]).toEqual([1, 1]);
      expect(rows.at(-1)).toEqual([2500, 2500]);
      expect(await rowsOf(connection.stream('SELECT i FROM t WHERE i < 0'))).toEqual([]);
    });
  });

  itOnEveryEngine('can leave a stream and go on', async (_, database) => {
    await database.run('CREATE TABLE t (i INTEGER, j INTEGER)');
    await database.run(`INSERT INTO t ${numbers(3000)}`);
    await withConnection(database, async (connection) => {
      for await (const batch of connection.stream('SELECT i FROM t')) {
        expect(batch).toHaveLength(1000);
        break;
      }
      expect(await connection.execute('DELETE FROM t WHERE i = 1')).toBe(1);
      expect(await rowsOf(connection.stream('SELECT i FROM t'))).toHaveLength(2999);
    });
    expect(await database.run('SELECT i FROM t WHERE i = 1')).toEqual([]);
  });

  itOnEveryEngine('streams inside a transaction, which stays open', async (_, database) => {
    await database.run('CREATE TABLE t (i INTEGER)');
    await withConnection(database, async (connection) => {
      await connection.execute('BEGIN');
      await connection.execute('INSERT INTO t VALUES (7)');
      expect(await rowsOf(connection.stream('SELECT i FROM t'))).toEqual([[7]]);
      await connection.execute('ROLLBACK');
      expect(await connection.query('SELECT i FROM t')).toEqual([]);
    });
  });

  itOnEveryEngine('says what is wrong with a streamed query, and goes on', async (_, database) => {
    await withConnection(database, async (connection) => {
      await expect(rowsOf(connection.stream('SELECT i FROM nowhere'))).rejects.toThrow(/nowhere/);
      expect(await connection.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });
  });

  itOnEveryEngine('keeps every digit', async (client, database) => {
    const decimal = client === 'sqlite' ? 'TEXT' : 'DECIMAL(30, 10)';
    await database.run(
      `CREATE TABLE t (big BIGINT, small BIGINT, exact ${decimal}, approx DOUBLE PRECISION)`,
    );
    await database.run(
      "INSERT INTO t VALUES (9223372036854775807, 42, '12345678901234567890.0123456789', 0.1234567890123456)",
    );
    await withConnection(database, async (connection) => {
      const small = client === 'sqlite' ? 42 : '42';
      const expected = ['9223372036854775807', small, '12345678901234567890.0123456789', 0.1234567890123456];
      expect(await rowsOf(connection.stream('SELECT big, small, exact, approx FROM t'))).toEqual([expected]);
      const [row] = await connection.query('SELECT big, small, exact, approx FROM t');
      expect(Object.values(row ?? {})).toEqual(expected);
    });
  });

  itOn('postgres', 'gives points in time and documents as text', async (_, database) => {
    await withConnection(database, async (connection) => {
      await connection.execute("SET TIME ZONE 'Asia/Kolkata'");
      const select = `SELECT '2024-02-29 10:00:00.123456'::timestamp AS wall, '2024-02-29 10:00:00.123456+00'::timestamptz AS instant,
        '2024-02-29'::date AS day, '10:00:00.5'::time AS clock, '{"b":1.10,"a":2}'::json AS document, '{"b": 1.10}'::jsonb AS binary,
        '\\x00ff'::bytea AS bytes`;
      const expected = {
        wall: '2024-02-29 10:00:00.123456',
        instant: '2024-02-29 15:30:00.123456+05:30',
        day: '2024-02-29',
        clock: '10:00:00.5',
        document: '{"b":1.10,"a":2}',
        binary: '{"b": 1.10}',
        bytes: Buffer.from([0, 255]),
      };
      expect(await connection.query(select)).toEqual([expected]);
      expect(await rowsOf(connection.stream(select))).toEqual([Object.values(expected)]);
    });
  });

  itOn('mysql', 'gives points in time and documents as text', async (_, database) => {
    await database.run(
      'CREATE TABLE t (a DATETIME(6), b TIMESTAMP(3) NULL, c DATE, d TIME(3), e JSON, f BLOB)',
    );
    await withConnection(database, async (connection) => {
      await connection.execute("SET time_zone = '+05:30'");
      const values: Value[] = [
        '2024-02-29 10:00:00.123456',
        '2024-02-29 10:00:00.123',
        '2024-02-29',
        '10:00:00.500',
        '{"a": 2}',
        new Uint8Array([0, 255]),
      ];
      await connection.execute('INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)', values);
      const [row = {}] = await connection.query('SELECT * FROM t');
      expect(Object.values(row)).toEqual([...values.slice(0, 5), Buffer.from([0, 255])]);
      expect(await rowsOf(connection.stream('SELECT * FROM t'))).toEqual([Object.values(row)]);
      // "Changed" is what changed.
      expect(await connection.execute("UPDATE t SET c = '2024-02-29'")).toBe(0);
    });
  });

  itOn('sqlite', 'binds whole numbers as such', async (_, database) => {
    await database.run('CREATE TABLE t (a TEXT, b)');
    await withConnection(database, async (connection) => {
      expect(await connection.query('INSERT INTO t VALUES (?, ?) RETURNING a', [1, 2])).toEqual([{ a: '1' }]);
      expect(await connection.query('SELECT a, b, typeof(b) AS type FROM t')).toEqual([
        { a: '1', b: 2, type: 'integer' },
      ]);
      expect(await connection.query('INSERT INTO t VALUES (?, ?)', [1.5, 9007199254740993n])).toEqual([]);
      expect(await connection.query('SELECT b FROM t WHERE a = ?', ['1.5'])).toEqual([
        { b: '9007199254740993' },
      ]);
    });
  });

  itOnEveryEngine('changes nothing when it may only read', async (_, database) => {
    await database.run('CREATE TABLE t (i INTEGER)');
    await withConnection(
      database,
      async (connection) => {
        for (const sql of ['INSERT INTO t VALUES (1)', 'DROP TABLE t', 'CREATE TABLE u (i INTEGER)'])
          await expect(connection.execute(sql)).rejects.toThrow(/read.?only/i);
        expect(await rowsOf(connection.stream('SELECT i FROM t'))).toEqual([]);
      },
      true,
    );
  });

  for (const [client, sleep] of [
    ['postgres', 'SELECT pg_sleep(60)'],
    ['mysql', 'SELECT i FROM t WHERE SLEEP(60)'],
  ] as const) {
    itOn(client, 'cancels what is running', async (_, database) => {
      await database.run('CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1)');
      await withConnection(database, async (connection) => {
        const started = Date.now();
        const running = connection.query(sleep).then(
          (rows) => rows,
          (error: unknown) => error,
        );
        await new Promise((resolve) => setTimeout(resolve, 200));
        await connection.cancel();
        const end: unknown = await running;
        // MariaDB ends a SLEEP early, and with it the query.
        expect(end instanceof Error || Array.isArray(end)).toBe(true);
        expect(Date.now() - started).toBeLessThan(20_000);
        expect(await connection.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
      });
    });
  }

  itOn('postgres', 'lets other statements run between the batches of a stream', async (_, database) => {
    await database.run(`CREATE TABLE u (i INTEGER); CREATE TABLE t AS SELECT generate_series(1, 2500) AS i`);
    await withConnection(database, async (connection) => {
      for await (const batch of connection.stream('SELECT i FROM t'))
        await connection.execute('INSERT INTO u VALUES ($1)', [batch.length]);
    });
    expect(await database.run('SELECT i FROM u ORDER BY i')).toEqual([{ i: 500 }, { i: 1000 }, { i: 1000 }]);
  });

  itOn('postgres', 'reports the statement that failed between two batches', async (_, database) => {
    await database.run('CREATE TABLE t AS SELECT generate_series(1, 2500) AS i');
    await withConnection(database, async (connection) => {
      const broken = async (): Promise<void> => {
        for await (const _batch of connection.stream('SELECT i FROM t'))
          await connection.execute('SELECT 1/0');
      };
      await expect(broken()).rejects.toThrow('division by zero');
      expect(await connection.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });
  });

  for (const [client, end] of [
    ['postgres', (row: Row | undefined) => `SELECT pg_terminate_backend(${row?.id})`],
    ['mysql', (row: Row | undefined) => `KILL ${row?.id}`],
  ] as const) {
    itOn(client, 'says that the server went away', async (_, database) => {
      const id = client === 'postgres' ? 'pg_backend_pid()' : 'CONNECTION_ID()';
      const connection = await openConnection(parseDatabaseUrl(database.url, process.env), {
        readOnly: true,
      });
      const [row] = await connection.query(`SELECT ${id} AS id`);
      await database.run(end(row));
      await new Promise((resolve) => setTimeout(resolve, 200));
      await expect(connection.query('SELECT 1')).rejects.toThrow();
      await connection.close();
    });
  }

  for (const client of ['postgres', 'mysql'] as const) {
    itOn(client, 'says where a connection failed, and what to check', async (_, database) => {
      const url = new URL(database.url);
      const failing = async (change: (url: URL) => void): Promise<unknown> => {
        const changed = new URL(url);
        change(changed);
        return openConnection(parseDatabaseUrl(changed.href, process.env), { readOnly: true }).catch(
          (error) => error,
        );
      };
      const missing = await failing((changed) => {
        changed.pathname = '/uplift_nowhere';
        changed.search = '';
      });
      expect(missing).toMatchObject({
        name: 'ExpectedFailure',
        next: expect.stringMatching(/name of the database/),
      });
      expect(missing).toMatchObject({ message: expect.stringMatching(/uplift_nowhere/) });

      const stranger = await failing((changed) => {
        changed.username = 'uplift_nobody';
        changed.password = 'uplift-secret';
      });
      expect(stranger).toMatchObject({ next: expect.stringMatching(/user and password/) });
      expect(String(stranger)).not.toContain('uplift-secret');

      const closed = await failing((changed) => {
        changed.port = '1';
      });
      expect(closed).toMatchObject({
        message: expect.stringMatching(/ECONNREFUSED/),
        next: expect.stringMatching(/runs/),
      });
    });
  }

  itOn('postgres', 'says that there is no such schema', async (_, database) => {
    const url = new URL(database.url);
    url.searchParams.set('schema', 'uplift nowhere');
    await expect(openConnection(parseDatabaseUrl(url.href, process.env), { readOnly: true })).rejects.toThrow(
      /has no schema uplift nowhere/,
    );
  });

  itOn('sqlite', 'leaves the file and its folder as they were when it may only read', async (_, database) => {
    await database.run('CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1)');
    const before = readFileSync(database.url);
    await withConnection(
      database,
      async (connection) => void (await connection.query('SELECT i FROM t')),
      true,
    );
    expect(readFileSync(database.url).equals(before)).toBe(true);
    expect(readdirSync(dirname(database.url))).toEqual(['data.db']);
  });
});

describe('openConnection with a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-file-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['there is none', 'none.db', /^There is no file/],
    ['it is a folder', '', /is not a file/],
    ['it is no database', 'text.db', /cannot be opened as a SQLite database: file is not a database/],
  ])('refuses when %s', async (_, name, message) => {
    writeFileSync(join(folder, 'text.db'), 'not a database, but long enough to have a header '.repeat(10));
    const path = join(folder, name);
    for (const readOnly of [true, false]) {
      const error: unknown = await openConnection(parseDatabaseUrl(path, {}), { readOnly }).catch(
        (error) => error,
      );
      expect(error).toBeInstanceOf(ExpectedFailure);
      expect(error).toMatchObject({ message: expect.stringMatching(message), next: expect.any(String) });
    }
    expect(readdirSync(folder)).toEqual(['text.db']);
  });
});
