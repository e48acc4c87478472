import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { DatabaseAddress } from '../../io/databases/database-address.ts';
import { databaseAddressFromProject } from '../../io/databases/database-address-from-project.ts';
import { parseDatabaseUrl } from '../../io/databases/parse-database-url.ts';

/**
 * The database that `--from` or `--to` names: a URL, a SQLite file, or the folder of the Strapi project that uses it.
 *
 * @param option for messages: `--from`
 */
export async function databaseOf(
  named: string | undefined,
  option: '--from' | '--to',
  schema: string | undefined,
): Promise<DatabaseAddress> {
  if (named === undefined)
    throw new ExpectedFailure(
      `${option} is missing.`,
      `Give it as postgres://user@host/name, mysql://user@host/name, the path of a SQLite file, or the folder of the Strapi project.`,
    );
  const address = isFolder(named)
    ? databaseAddressFromProject(resolve(named), process.env)
    : parseDatabaseUrl(named, process.env);
  if (schema === undefined) return address;
  if (address.engine === 'postgres') return { ...address, schema };
  throw new ExpectedFailure(
    `${option}-schema is for PostgreSQL, and ${address.label} is not.`,
    `Leave ${option}-schema out.`,
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
