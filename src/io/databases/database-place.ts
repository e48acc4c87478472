import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import type { DatabaseAddress } from './database-address.ts';

/**
 * Where a database is, to be compared: two addresses with one place lead to the same database, whoever is let in.
 *
 * `postgres://cms@localhost/blog` → `postgres://127.0.0.1:5432/blog`
 */
export function databasePlace(address: DatabaseAddress): string {
  if (address.engine === 'sqlite') return realPath(resolve(address.path));
  const { engine, host, port, database } = address;
  if (host.startsWith('/')) return `${engine}:${host}/${database}`;
  const name = host.toLowerCase();
  return `${engine}://${['localhost', '::1'].includes(name) ? '127.0.0.1' : name}:${port}/${database}`;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}
