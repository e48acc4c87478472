import type { ColumnState } from '../../core/nullable/column-state.ts';
import type { DatabaseAddress } from './database-address.ts';
import { lookAt } from './look-at.ts';
import { type ColumnName, readNullability, refuseReadOnlyFile } from './read-nullability.ts';

/**
 * Looks at a column of a database, without leaving a trace, and at whether it could be changed.
 *
 * @throws ExpectedFailure when there is no such database, table or column, or when it could not be changed
 */
export async function inspectColumn(address: DatabaseAddress, name: ColumnName): Promise<ColumnState> {
  const state = await lookAt(address, (connection) => readNullability(connection, name));
  if (address.engine === 'sqlite' && !state.nullable) refuseReadOnlyFile(address.path);
  return state;
}
