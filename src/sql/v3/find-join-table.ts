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
  const stored = (name: string): string => asStored(catalog, name);
  for (const name of names.tables) {
    const table = catalog.tables.get(stored(name));
    if (!table) continue;
    const [first, second] = [names, names.instead].map(
      (pair) => pair && { own: stored(pair.ownColumn), other: stored(pair.otherColumn) },
    );
    const exact = [first, second].find(
      (pair) => pair && table.columns.has(pair.own) && table.columns.has(pair.other),
    );
    // One known name that may mean either end tells nothing about the column that is left.
    const columns = exact ?? (first && !second ? joinColumns(table, first.own, first.other) : undefined);
    if (columns) return { table, ...columns };
  }
  return undefined;
}

/** One of the two names is enough: the other column is the one that is left. */
function joinColumns(table: Table, own: string, other: string): Omit<JoinTable, 'table'> | undefined {
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
