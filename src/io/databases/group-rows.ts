import type { Row } from './connection.ts';

/** Rows by what one of their columns says, in the order they came. */
export function groupRows(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The rows that are about a table, by its name. */
export function rowsOfTables(rows: readonly Row[]): (table: string) => readonly Row[] {
  const groups = groupRows(rows, 'table');
  return (table) => groups.get(table) ?? [];
}
