import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseAddress } from '../databases/database-address.ts';

/** The same for every name of one database, so that two can be told to be one. */
export function placeName(address: DatabaseAddress): string {
  if (address.engine === 'sqlite') return `sqlite ${realPath(address.path)}`;
  const schema = address.engine === 'postgres' ? (address.schema ?? 'public') : '';
  return `${serverName(address)} ${address.database} ${schema}`;
}

export function serverName(address: Exclude<DatabaseAddress, { engine: 'sqlite' }>): string {
  const host = ['localhost', '::1', '[::1]'].includes(address.host) ? '127.0.0.1' : address.host;
  return `${address.engine} ${host}:${address.port}`;
}

/** Without links and dots, where the file is there. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Opening it says that it is not there.
    return resolve(path);
  }
}
