import type * as mysql2 from 'mysql2';
import { BATCH_ROWS, batches } from './batches.ts';
import type { Connection, Row, Value } from './connection.ts';
import { connectionFailure } from './connection-failure.ts';
import type { MysqlAddress } from './database-address.ts';
import { loadDriver } from './load-driver.ts';
import type { OpenOptions } from './open-connection.ts';
import { statementFailure } from './statement-failure.ts';
import { tlsOptions } from './tls-options.ts';

const CONNECT_MS = 15_000;

/** A session with MySQL or MariaDB. Placeholders are `?`; dates, decimals, JSON and large integers come as text. */
export async function openMysql(address: MysqlAddress, { readOnly }: OpenOptions): Promise<MysqlConnection> {
  const driver = await loadDriver('mysql2', () => import('mysql2'));
  const connection = new MysqlConnection(driver, address, await connect(driver, address));
  try {
    await connection.prepare(readOnly);
    return connection;
  } catch (error) {
    await connection.close();
    throw connectionFailure(address.label, error);
  }
}

type Driver = typeof mysql2;

/** With `prefer` a server that cannot encrypt is spoken to in the clear. */
async function connect(driver: Driver, address: MysqlAddress): Promise<mysql2.Connection> {
  try {
    return await attempt(driver, address);
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code === 'HANDSHAKE_NO_SSL_SUPPORT';
    if (!refused || address.encryption.kind !== 'prefer') throw connectionFailure(address.label, error);
  }
  try {
    return await attempt(driver, { ...address, encryption: { kind: 'none' } });
  } catch (error) {
    throw connectionFailure(address.label, error);
  }
}

async function attempt(driver: Driver, address: MysqlAddress): Promise<mysql2.Connection> {
  const { host, port, user, password, database, encryption } = address;
  const ssl = tlsOptions(encryption);
  const connection = driver.createConnection({
    ...(host.startsWith('/') ? { socketPath: host } : { host, port }),
    user,
    ...(password !== undefined && { password }),
    database,
    ...(ssl && { ssl: { ...ssl, verifyIdentity: encryption.kind === 'verified-name' } as mysql2.SslOptions }),
    charset: 'utf8mb4',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    decimalNumbers: false,
    jsonStrings: true,
    multipleStatements: false,
    connectTimeout: CONNECT_MS,
    enableKeepAlive: true,
    // Rows that already are as they should be are not "changed".
    flags: ['-FOUND_ROWS'],
  });
  await connection.promise().connect();
  return connection;
}

export class MysqlConnection implements Connection {
  readonly engine = 'mysql';
  readonly label: string;
  readonly #driver: Driver;
  readonly #address: MysqlAddress;
  readonly #connection: mysql2.Connection;
  #thread = 0;
  #lost: Error | undefined;

  constructor(driver: Driver, address: MysqlAddress, connection: mysql2.Connection) {
    this.label = address.label;
    this.#driver = driver;
    this.#address = address;
    this.#connection = connection;
    // Without a listener a server that goes away ends the process; the next statement tells it.
    connection.on('error', (error: Error) => {
      this.#lost = error;
    });
  }

  /** Makes the session independent of how the server is set up. */
  async prepare(readOnly: boolean): Promise<void> {
    const [row] = await this.query('SELECT CONNECTION_ID() AS thread');
    this.#thread = Number(row?.thread);
    // A stream whose reader takes its time is no dead one.
    await this.execute('SET SESSION net_write_timeout = 3600, SESSION net_read_timeout = 3600');
    await this.execute(`SET SESSION TRANSACTION READ ${readOnly ? 'ONLY' : 'WRITE'}`);
  }

  async query(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]> {
    const result = await this.#run(sql, parameters);
    return Array.isArray(result) ? (result as readonly Row[]) : [];
  }

  async execute(sql: string, parameters?: readonly Value[]): Promise<number> {
    const result = await this.#run(sql, parameters);
    return 'affectedRows' in result ? result.affectedRows : 0;
  }

  /** Other statements of this session wait until the last row was read: they must not be awaited in between. */
  async *stream(sql: string): AsyncIterable<readonly (readonly Value[])[]> {
    if (this.#lost) throw connectionFailure(this.label, this.#lost);
    yield* batches<readonly Value[]>(
      this.#connection.query({ sql, rowsAsArray: true }).stream({ highWaterMark: BATCH_ROWS }),
    );
  }

  async cancel(): Promise<void> {
    const other = await connect(this.#driver, this.#address);
    try {
      await other.promise().query(`KILL QUERY ${this.#thread}`);
    } finally {
      await other.promise().end();
    }
  }

  async close(): Promise<void> {
    if (this.#lost) this.#connection.destroy();
    else await this.#connection.promise().end();
  }

  async #run(sql: string, parameters?: readonly Value[]): Promise<mysql2.ResultSetHeader | unknown[]> {
    if (this.#lost) throw connectionFailure(this.label, this.#lost);
    try {
      const [result] = await this.#connection
        .promise()
        .query<mysql2.ResultSetHeader | mysql2.RowDataPacket[]>(sql, parameters?.map(bound));
      return result;
    } catch (error) {
      throw statementFailure(this.label, error);
    }
  }
}

/** mysql2 takes bytes for bytes only in a `Buffer`. */
function bound(value: Value): Value {
  return value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;
}
