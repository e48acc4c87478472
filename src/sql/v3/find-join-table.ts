import type { Catalog, Table } from '../catalog.ts';
import type { JoinNames } from './associations.ts';

/** PostgreSQL cuts longer names without a word; v3 goes on with what is left. */
const POSTGRES_NAME_BYTES = 63;

export interface JoinTable {
  readonly table: Table;
  readonly own: string;
  readonly other: string;
}

/** The join table of these names as the database has it; `undefined` if there is none, or if its columns are others. */
export function findJoinTable(catalog: Catalog, names: JoinNames): JoinTable | undefined {
  for (const name of names.tables) {
    const table = catalog.tables.get(asStored(catalog, name));
    const columns =
      table && joinColumns(table, asStored(catalog, names.ownColumn), asStored(catalog, names.otherColumn));
    if (table && columns) return { table, ...columns };
  }
  return undefined;
}

/** One of the two names is enough: the other column is the one that is left. */
function joinColumns(table: Table, own: string, other: string): Omit<JoinTable, 'table'> | undefined {
  if (table.columns.has(own) && table.columns.has(other)) return { own, other };
  const ids = [...table.columns.values()]
    .filter(({ name, kind }) => name !== 'id' && kind === 'integer')
    .map(({ name }) => name);
  if (ids.length !== 2) return undefined;
  if (ids.includes(own)) return { own, other: ids.find((name) => name !== own) ?? other };
  if (ids.includes(other)) return { own: ids.find((name) => name !== other) ?? own, other };
  return undefined;
}

function asStored({ engine }: Catalog, name: string): string {
  if (engine !== 'postgres' || Buffer.byteLength(name) <= POSTGRES_NAME_BYTES) return name;
  // Never in the middle of a character.
  let cut = name;
  while (Buffer.byteLength(cut) > POSTGRES_NAME_BYTES) cut = cut.slice(0, -1);
  return cut;
}
