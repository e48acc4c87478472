import { closeSync, openSync, readSync } from 'node:fs';
import type { ColumnState } from '../../core/nullable/column-state.ts';
import type { DatabaseAddress } from './database-address.ts';
import { type ColumnName, readNullability, refuseReadOnlyFile } from './read-nullability.ts';
import { withConnection } from './with-connection.ts';

/**
 * Looks at a column of a database, without leaving a trace, and at whether it could be changed.
 *
 * @throws ExpectedFailure when there is no such database, table or column, or when it could not be changed
 */
export async function inspectColumn(address: DatabaseAddress, name: ColumnName): Promise<ColumnState> {
  // With a write-ahead log SQLite makes two files beside it, and only who may write removes them again.
  const writesAhead = address.engine === 'sqlite' && hasWriteAheadLog(address.path);
  const state = await withConnection(address, { readOnly: !writesAhead }, async (connection) => {
    if (writesAhead) await connection.execute('PRAGMA query_only = ON');
    return readNullability(connection, name);
  });
  if (address.engine === 'sqlite' && !state.nullable) refuseReadOnlyFile(address.path);
  return state;
}

/** The file says so itself: byte 18 is what who writes has to know. */
function hasWriteAheadLog(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const header = Buffer.alloc(19);
      readSync(file, header, 0, 19, 0);
      return header[18] === 2;
    } finally {
      closeSync(file);
    }
  } catch {
    // Opening it as a database says better what is the matter.
    return false;
  }
}
