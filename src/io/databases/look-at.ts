import { closeSync, openSync, readSync } from 'node:fs';
import type { Connection } from './connection.ts';
import type { DatabaseAddress } from './database-address.ts';
import { withConnection } from './with-connection.ts';

/** Opens a database for one look that leaves no trace: it is opened for reading only. */
export async function lookAt<T>(
  address: DatabaseAddress,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  // With a write-ahead log SQLite makes two files beside it, and only who may write removes them again.
  const writesAhead = address.engine === 'sqlite' && hasWriteAheadLog(address.path);
  return withConnection(address, { readOnly: !writesAhead }, async (connection) => {
    if (writesAhead) await connection.execute('PRAGMA query_only = ON');
    return work(connection);
  });
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
