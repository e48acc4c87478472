import type pg from 'pg';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';
import { BATCH_ROWS } from './batches.ts';
import type { Connection, Row, Value } from './connection.ts';
import { connectionFailure } from './connection-failure.ts';
import type { PostgresAddress } from './database-address.ts';
import { loadDriver } from './load-driver.ts';
import type { OpenOptions } from './open-connection.ts';
import { postgresTypes } from './postgres-types.ts';
import { statementFailure } from './statement-failure.ts';
import { tlsOptions } from './tls-options.ts';

const CONNECT_MS = 15_000;

/** A failed statement or the end of the transaction took the cursor with it. */
const ALREADY_CLOSED: ReadonlySet<string> = new Set(['25P02', '34000']);

/** A session with PostgreSQL. Placeholders are `$1`, `$2`, …; dates, numerics, 64-bit integers and JSON come as text. */
export async function openPostgres(
  address: PostgresAddress,
  { readOnly }: OpenOptions,
): Promise<PostgresConnection> {
  const { default: driver } = await loadDriver('pg', () => import('pg'));
  const connection = new PostgresConnection(driver, address, await connect(driver, address));
  try {
    await connection.prepare(readOnly);
    return connection;
  } catch (error) {
    await connection.close();
    throw connectionFailure(address.label, error);
  }
}

type Driver = typeof pg;

/** With `prefer` a server that cannot encrypt is spoken to in the clear. */
async function connect(driver: Driver, address: PostgresAddress): Promise<pg.Client> {
  try {
    return await attempt(driver, address);
  } catch (error) {
    const refused = error instanceof Error && /does not support SSL/i.test(error.message);
    if (!refused || address.encryption.kind !== 'prefer') throw connectionFailure(address.label, error);
  }
  try {
    return await attempt(driver, { ...address, encryption: { kind: 'none' } });
  } catch (error) {
    throw connectionFailure(address.label, error);
  }
}

async function attempt(driver: Driver, address: PostgresAddress): Promise<pg.Client> {
  const { host, port, user, password, database, encryption } = address;
  const client = new driver.Client({
    host,
    port,
    user,
    ...(password !== undefined && { password }),
    database,
    ssl: tlsOptions(encryption) ?? false,
    types: postgresTypes(driver),
    application_name: 'strapi-uplift',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  await client.connect();
  return client;
}

export class PostgresConnection implements Connection {
  readonly engine = 'postgres';
  readonly label: string;
  readonly #driver: Driver;
  readonly #address: PostgresAddress;
  readonly #client: pg.Client;
  #process = 0;
  #lost: Error | undefined;
  /** Streams that are under way, and whether the transaction around them is theirs. */
  #streams = 0;
  #cursors = 0;
  #ownTransaction = false;

  constructor(driver: Driver, address: PostgresAddress, client: pg.Client) {
    this.label = address.label;
    this.#driver = driver;
    this.#address = address;
    this.#client = client;
    // Without a listener a server that goes away ends the process; the next statement tells it.
    client.on('error', (error) => {
      this.#lost = error;
    });
  }

  /** The session itself, for what only PostgreSQL has: COPY. */
  get client(): pg.Client {
    return this.#client;
  }

  /** Makes the session independent of how the server and the user are set up. */
  async prepare(readOnly: boolean): Promise<void> {
    const { schema } = this.#address;
    const [row] = await this.query(
      `SELECT pg_backend_pid() AS pid,
        set_config('client_encoding', 'UTF8', false),
        set_config('DateStyle', 'ISO, YMD', false),
        set_config('IntervalStyle', 'postgres', false),
        set_config('standard_conforming_strings', 'on', false),
        set_config('extra_float_digits', '3', false),
        set_config('default_transaction_read_only', $1, false)`,
      [readOnly ? 'on' : 'off'],
    );
    this.#process = Number(row?.pid);
    if (schema !== undefined) await this.#useSchema(schema);
  }

  async #useSchema(schema: string): Promise<void> {
    const [row] = await this.query(
      `SELECT set_config('search_path', quote_ident(nspname), false) FROM pg_namespace WHERE nspname = $1`,
      [schema],
    );
    if (row) return;
    throw new ExpectedFailure(
      `${this.label} has no schema ${schema}.`,
      'Check its name; create the schema if it is not there yet.',
    );
  }

  async query(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]> {
    const { rows } = await this.#run(() => this.#client.query<Row>(sql, bound(parameters)));
    return rows;
  }

  async execute(sql: string, parameters?: readonly Value[]): Promise<number> {
    const { rowCount } = await this.#run(() => this.#client.query(sql, bound(parameters)));
    return rowCount ?? 0;
  }

  /** Other statements may run between two batches; they share the transaction that a cursor needs. */
  async *stream(sql: string): AsyncIterable<readonly (readonly Value[])[]> {
    if (this.#streams === 0 && this.#client.getTransactionStatus() === 'I') {
      await this.execute('BEGIN');
      this.#ownTransaction = true;
    }
    this.#streams += 1;
    this.#cursors += 1;
    const cursor = `uplift_${this.#cursors}`;
    try {
      await this.execute(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`);
      for (;;) {
        const { rows } = await this.#run(() =>
          this.#client.query<Value[]>({ text: `FETCH ${BATCH_ROWS} FROM ${cursor}`, rowMode: 'array' }),
        );
        if (rows.length > 0) yield rows;
        if (rows.length < BATCH_ROWS) break;
      }
    } finally {
      await this.#endStream(cursor);
    }
  }

  async #endStream(cursor: string): Promise<void> {
    this.#streams -= 1;
    if (this.#lost) return;
    try {
      // As the driver says it: its codes are looked at.
      await this.#client.query(`CLOSE ${cursor}`);
    } catch (error) {
      if (!ALREADY_CLOSED.has(errorCode(error) ?? '')) throw error;
    }
    if (!this.#ownTransaction || this.#streams > 0) return;
    this.#ownTransaction = false;
    // After a failed statement this is a rollback.
    await this.execute('COMMIT');
  }

  async cancel(): Promise<void> {
    const other = await connect(this.#driver, this.#address);
    try {
      await other.query('SELECT pg_cancel_backend($1)', [this.#process]);
    } finally {
      await other.end();
    }
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async #run<T>(statement: () => Promise<T>): Promise<T> {
    if (this.#lost) throw connectionFailure(this.label, this.#lost);
    try {
      return await statement();
    } catch (error) {
      throw statementFailure(this.label, error);
    }
  }
}

function bound(parameters: readonly Value[] | undefined): Value[] | undefined {
  return parameters && [...parameters];
}
