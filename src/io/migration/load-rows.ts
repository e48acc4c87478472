import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Dialect } from '../../sql/dialect/dialect.ts';
import type { Connection, Value } from '../databases/connection.ts';
import { loadDriver } from '../databases/load-driver.ts';
import { PostgresConnection } from '../databases/postgres-connection.ts';
import { SqliteConnection } from '../databases/sqlite-connection.ts';

/** A statement of MySQL stays well below its packet limit, which is 16 MB by default and 1 MB on old servers. */
const MYSQL_BYTES = 500_000;

export type Batches = AsyncIterable<readonly (readonly Value[])[]>;

/**
 * Brings rows into a table as fast as the engine takes them: COPY, long INSERTs, or a prepared statement.
 *
 * @returns how many there were
 */
export async function loadRows(
  connection: Connection,
  dialect: Dialect,
  table: string,
  columns: readonly string[],
  batches: Batches,
): Promise<number> {
  const names = columns.map(dialect.name).join(', ');
  if (connection instanceof PostgresConnection) return await copy(connection, `${table} (${names})`, batches);
  if (connection instanceof SqliteConnection) {
    const values = columns.map(() => '?').join(', ');
    return await connection.insert(`INSERT INTO ${table} (${names}) VALUES (${values})`, batches);
  }
  return await insert(connection, dialect, `${table} (${names})`, batches);
}

async function copy(connection: PostgresConnection, into: string, batches: Batches): Promise<number> {
  const { from } = await loadDriver('pg-copy-streams', () => import('pg-copy-streams'));
  const sink = connection.client.query(from(`COPY ${into} FROM STDIN`));
  let count = 0;
  const lines = async function* (): AsyncIterable<string> {
    for await (const batch of batches) {
      count += batch.length;
      yield batch.map((row) => `${row.map(copyField).join('\t')}\n`).join('');
    }
  };
  await pipeline(Readable.from(lines()), sink);
  return count;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format. */
function copyField(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  return String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

async function insert(
  connection: Connection,
  dialect: Dialect,
  into: string,
  batches: Batches,
): Promise<number> {
  let count = 0;
  let rows: string[] = [];
  let size = 0;
  const send = async (): Promise<void> => {
    if (rows.length > 0) await connection.execute(`INSERT INTO ${into} VALUES ${rows.join(',')}`);
    rows = [];
    size = 0;
  };
  for await (const batch of batches) {
    count += batch.length;
    for (const row of batch) {
      const values = `(${row.map((value) => literal(dialect, value)).join(',')})`;
      rows.push(values);
      size += values.length;
      if (size >= MYSQL_BYTES) await send();
    }
  }
  await send();
  return count;
}

function literal({ text }: Dialect, value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString('hex')}'`;
  return text(value);
}
