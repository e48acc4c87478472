import { groupBy } from '../../core/group-by.ts';
import type { Row } from './connection.ts';

/** Rows by what one of their columns says, in the order they came. */
export function groupRows(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  return groupBy(rows, (row) => String(row[column]));
}

/** The rows that are about a table, by its name. */
export function rowsOfTables(rows: readonly Row[]): (table: string) => readonly Row[] {
  const groups = groupRows(rows, 'table');
  return (table) => groups.get(table) ?? [];
}
