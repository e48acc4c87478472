import type { Connection } from './connection.ts';
import type { DatabaseAddress } from './database-address.ts';
import { openMysql } from './mysql-connection.ts';
import { openPostgres } from './postgres-connection.ts';
import { openSqlite } from './sqlite-connection.ts';

export interface OpenOptions {
  /** The server, or SQLite itself, refuses whatever would change something. */
  readonly readOnly: boolean;
}

/**
 * Opens a session with a database that is there already: none is ever created.
 *
 * @throws ExpectedFailure when the driver is not installed, the server does not answer or does not let us in, or there is no such
 * database
 */
export async function openConnection(address: DatabaseAddress, options: OpenOptions): Promise<Connection> {
  switch (address.engine) {
    case 'postgres':
      return openPostgres(address, options);
    case 'mysql':
      return openMysql(address, options);
    case 'sqlite':
      return openSqlite(address, options);
  }
}
