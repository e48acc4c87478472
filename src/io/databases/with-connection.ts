import type { Connection } from './connection.ts';
import type { DatabaseAddress } from './database-address.ts';
import { type OpenOptions, openConnection } from './open-connection.ts';

/** Opens a session for one piece of work. How closing it goes does not matter any more. */
export async function withConnection<T>(
  address: DatabaseAddress,
  options: OpenOptions,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await openConnection(address, options);
  try {
    return await work(connection);
  } finally {
    await connection.close().catch(() => undefined);
  }
}
