import type { FoundInDatabase } from '../../core/database-step.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { groupBy } from '../../core/group-by.ts';
import { changesIn, misses } from '../../core/stored-json/value-change.ts';
import type { StoredValue } from '../../strapi/database-change.ts';
import type { Connection } from './connection.ts';
import type { DatabaseAddress } from './database-address.ts';
import { lookAt } from './look-at.ts';
import { refuseReadOnlyFile } from './read-nullability.ts';
import { CORE_STORE, readStored } from './stored-rows.ts';

/**
 * Looks at the JSON in the rows of `core_store`, without leaving a trace, and at whether it could be changed. What is found holds
 * nothing of the rows but the values that are to change.
 *
 * @throws ExpectedFailure when there is no such database or table, or when it could not be changed
 */
export async function inspectStored(
  address: DatabaseAddress,
  values: readonly StoredValue[],
): Promise<Extract<FoundInDatabase, { kind: 'stored-json' }>> {
  const wanted = groupBy(values, ({ key }) => key);
  const found = await lookAt(address, async (connection) => {
    const stored = await readStored(connection, [...wanted.keys()]);
    const rows = stored.map(({ id, key, text }) => {
      const own = wanted.get(key) ?? [];
      const changes = changesIn(text, own);
      return { row: { id, key, values: changes }, missed: misses(text, own, changes) };
    });
    const left = rows.filter(({ row }) => row.values.length > 0);
    return {
      kind: 'stored-json' as const,
      schema: await schemaOf(connection, left.length > 0),
      rows: left.map(({ row }) => row),
      missed: left.some(({ missed }) => missed),
    };
  });
  if (address.engine === 'sqlite' && found.rows.length > 0) refuseReadOnlyFile(address.path);
  return found;
}

/** PostgreSQL: where the table is. @throws ExpectedFailure where it has to be changed and may not be */
async function schemaOf(connection: Connection, changes: boolean): Promise<string | null> {
  if (connection.engine !== 'postgres') return null;
  const [row] = await connection.query(
    `SELECT n.nspname::text AS schema, pg_is_in_recovery() AS replica, has_table_privilege(c.oid, 'UPDATE') AS writable
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = to_regclass(quote_ident($1))`,
    [CORE_STORE],
  );
  const reason = row?.replica
    ? 'it is a replica that is read only'
    : row?.writable
      ? undefined
      : `the user may not write to ${CORE_STORE}`;
  if (changes && reason !== undefined)
    throw new ExpectedFailure(
      `${connection.label} cannot be changed: ${reason}.`,
      'Name it with a user who may, or leave the database out.',
    );
  return String(row?.schema);
}
