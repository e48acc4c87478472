import snakeCase from 'lodash/snakeCase';
import type { Catalog, Table } from '../catalog.ts';

/** A v4 link table, told from the type that owns the relation. */
export interface LinkTable {
  readonly table: Table;
  readonly own: string;
  readonly other: string;
}

/**
 * The link table of an attribute, if the target has one: its name is v4's own rule, `snakeCase('<table>_<attribute>_links')`
 * (`@strapi/database` 4, metadata/relations.js), and its foreign keys say which column points where.
 *
 * @param own the table of the type that has the attribute
 * @param other the table at the other end
 */
export function findLinkTable(
  catalog: Catalog,
  own: string,
  attribute: string,
  other: string,
): LinkTable | undefined {
  const table = catalog.tables.get(snakeCase(`${own}_${attribute}_links`));
  if (!table) return undefined;
  const pointing = (to: string): string[] => [
    ...new Set(table.foreignKeys.filter((key) => key.table === to).flatMap(({ columns }) => columns)),
  ];
  const toOwn = pointing(own);
  const toOther = pointing(other);
  if (own !== other) {
    const [ownColumn, otherColumn] = [toOwn[0], toOther[0]];
    return ownColumn && otherColumn && toOwn.length === 1 && toOther.length === 1
      ? { table, own: ownColumn, other: otherColumn }
      : undefined;
  }
  // Both columns point at the same table: v4 puts `inv_` before the one of the other end.
  const otherColumn = toOwn.find((column) => column.startsWith('inv_'));
  const ownColumn = toOwn.find((column) => column !== otherColumn);
  return ownColumn && otherColumn && toOwn.length === 2
    ? { table, own: ownColumn, other: otherColumn }
    : undefined;
}
