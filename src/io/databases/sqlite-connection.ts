import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { BATCH_ROWS } from './batches.ts';
import type { Connection, Row, Value } from './connection.ts';
import type { SqliteAddress } from './database-address.ts';
import { driverFailure, loadDriver } from './load-driver.ts';
import type { OpenOptions } from './open-connection.ts';
import { statementFailure } from './statement-failure.ts';

/** How long another process may hold the file. */
const BUSY_MS = 5000;

/** A SQLite file. Placeholders are `?`; integers beyond what a number holds exactly come as text. */
export async function openSqlite(
  address: SqliteAddress,
  { readOnly }: OpenOptions,
): Promise<SqliteConnection> {
  const { default: Database } = await loadDriver('better-sqlite3', () => import('better-sqlite3'));
  const path = resolve(address.path);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) {
    throw new ExpectedFailure(
      file ? `${address.label} is not a file.` : `There is no file ${address.label}.`,
      'Check the path. A server is named with postgres://… or mysql://….',
    );
  }
  try {
    const database = new Database(path, { readonly: readOnly, fileMustExist: true, timeout: BUSY_MS });
    database.defaultSafeIntegers(true);
    // SQLite reads nothing before the first statement.
    database.prepare('SELECT count(*) FROM sqlite_master').get();
    return new SqliteConnection(address, database);
  } catch (error) {
    throw driverFailure('better-sqlite3', error) ?? fileFailure(address, error);
  }
}

function fileFailure({ label }: SqliteAddress, error: unknown): ExpectedFailure {
  const said = error instanceof Error ? error.message : String(error);
  return new ExpectedFailure(
    `${label} cannot be opened as a SQLite database: ${said}.`,
    'Check that it is the file of the database, that you may read it, and that no other program holds it.',
    { cause: error },
  );
}

export class SqliteConnection implements Connection {
  readonly engine = 'sqlite';
  readonly label: string;
  readonly #database: BetterSqlite.Database;

  constructor({ label }: SqliteAddress, database: BetterSqlite.Database) {
    this.label = label;
    this.#database = database;
  }

  async query(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return this.#told(() => {
      const statement = this.#database.prepare(sql);
      if (statement.reader) return statement.all(...parameters.map(bound)).map((row) => readRow(row as Row));
      statement.run(...parameters.map(bound));
      return [];
    });
  }

  async execute(sql: string, parameters: readonly Value[] = []): Promise<number> {
    return this.#told(() => this.#changes(sql, parameters));
  }

  #changes(sql: string, parameters: readonly Value[]): number {
    const statement = this.#database.prepare(sql);
    // `INSERT … RETURNING` and most pragmas answer with rows, and better-sqlite3 runs them as queries only.
    if (statement.reader) return statement.all(...parameters.map(bound)).length;
    return statement.run(...parameters.map(bound)).changes;
  }

  /** Runs one prepared statement for many rows. @returns how many there were */
  async insert(sql: string, batches: AsyncIterable<readonly (readonly Value[])[]>): Promise<number> {
    const statement = this.#database.prepare(sql);
    let count = 0;
    for await (const batch of batches) {
      this.#told(() => {
        for (const row of batch) statement.run(...row.map(bound));
      });
      count += batch.length;
    }
    return count;
  }

  /** Until the last row was read better-sqlite3 lets this connection read, but not write. */
  async *stream(sql: string): AsyncIterable<readonly (readonly Value[])[]> {
    const rows = this.#database.prepare<[], readonly Value[]>(sql).raw().iterate();
    let batch: (readonly Value[])[] = [];
    for (const row of rows) {
      batch.push(row.map(read));
      if (batch.length < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** Statements run inside of this process and hold it up until they end: there is no moment to cancel one in. */
  async cancel(): Promise<void> {
    return undefined;
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw statementFailure(this.label, error);
    }
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}

function readRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, read(value as Value)]));
}

/** A number where it is exact, else text. */
function read(value: Value): Value {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** better-sqlite3 takes no booleans, and binds numbers as floating point: text columns would get `1.0`. */
function bound(value: Value): Value {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
}
