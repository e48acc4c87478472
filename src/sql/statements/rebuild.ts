import type { Catalog, Table } from '../catalog.ts';
import type { StatementContext } from './context.ts';

/** What takes indexes and constraints away from a table before many rows come, and puts them back exactly as they were. */
export interface Rebuild {
  readonly drop: readonly string[];
  readonly restore: readonly string[];
}

/** From here on it is faster to build an index anew than to keep it while rows come (`bench/sql`). */
export const REBUILD_ROWS = 5_000;

/**
 * PostgreSQL and SQLite rebuild; on MySQL the indexes stay, since adding a foreign key copies the table there.
 *
 * @param table as the target has it, before anything was written
 * @param catalog all of the target: what others point at stays
 */
export function rebuild(context: StatementContext, table: Table, catalog: Catalog): Rebuild {
  switch (context.dialect.engine) {
    case 'postgres':
      return postgres(context, table, catalog);
    case 'sqlite':
      return sqlite(context, table);
    case 'mysql':
      return { drop: [], restore: [] };
  }
}

function postgres({ dialect: { name }, v4 }: StatementContext, table: Table, catalog: Catalog): Rebuild {
  const target = v4(table.name);
  const schema = target.slice(0, target.lastIndexOf(name(table.name)));
  const foreign = table.foreignKeys.flatMap(({ name: key, definition }) =>
    key && definition ? [{ key: name(key), definition }] : [],
  );
  const indexes = table.indexes.filter(({ definition, constraint }) => definition && !constraint);
  const uniques = table.indexes.flatMap(({ name: key, columns, constraint }) =>
    constraint && !isReferenced(catalog, table, columns) ? [{ key: name(key), definition: constraint }] : [],
  );
  const keys = [...uniques, ...foreign];
  return {
    drop: [
      ...keys.map(({ key }) => `ALTER TABLE ${target} DROP CONSTRAINT ${key}`),
      ...indexes.map((index) => `DROP INDEX ${schema}${name(index.name)}`),
    ],
    restore: [
      ...indexes.flatMap(({ definition }) => (definition ? [definition] : [])),
      ...keys.map(({ key, definition }) => `ALTER TABLE ${target} ADD CONSTRAINT ${key} ${definition}`),
    ],
  };
}

/** Whether a foreign key needs these columns to be unique; the primary key, which they all need in practice, stays anyway. */
function isReferenced({ tables }: Catalog, { name }: Table, columns: readonly string[]): boolean {
  return [...tables.values()].some(({ foreignKeys }) =>
    foreignKeys.some(
      ({ table, referenced }) => table === name && referenced.every((column) => columns.includes(column)),
    ),
  );
}

/** Foreign keys are part of the table there, and are off while rows come; they are checked by query afterwards. */
function sqlite({ dialect: { name } }: StatementContext, table: Table): Rebuild {
  const indexes = table.indexes.filter(({ definition }) => definition);
  return {
    drop: indexes.map((index) => `DROP INDEX ${name(index.name)}`),
    restore: indexes.flatMap(({ definition }) => (definition ? [definition] : [])),
  };
}
