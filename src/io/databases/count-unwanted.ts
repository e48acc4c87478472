import type { CountedRows } from '../../core/counted-rows.ts';
import type { Table } from '../../sql/catalog.ts';
import { dialectOf } from '../../sql/dialect/dialect-of.ts';
import type { RowCount } from '../../strapi/database-change.ts';
import { columnsOf } from './columns-of.ts';
import type { Connection } from './connection.ts';
import { countRows } from './count-rows.ts';
import type { DatabaseAddress } from './database-address.ts';
import { introspect } from './introspect.ts';
import { lookAt } from './look-at.ts';

/** Counts rows that should not be there. Tables that are missing are told: the database may be one that Strapi has yet to fill. */
export function countUnwanted(address: DatabaseAddress, count: RowCount['count']): Promise<CountedRows> {
  return lookAt(address, (connection) =>
    count.of === 'nulls' ? countNulls(connection, count) : countRepeated(connection),
  );
}

async function countNulls(
  connection: Connection,
  { table, column }: { readonly table: string; readonly column: string },
): Promise<CountedRows> {
  const columns = await columnsOf(connection, table);
  if (!columns.has(column))
    return { kind: 'missing', what: columns.size === 0 ? `table ${table}` : `column ${table}.${column}` };
  const { name } = dialectOf(connection.engine, UTC);
  const [row] = await connection.query(
    `SELECT count(*) AS nulls FROM ${name(table)} WHERE ${name(column)} IS NULL`,
  );
  return { kind: 'nulls', table, column, rows: Number(row?.nulls) };
}

async function countRepeated(connection: Connection): Promise<CountedRows> {
  const { tables } = await introspect(connection);
  const links = [...tables.values()].flatMap((table) => {
    const columns = pivotColumns(table);
    return columns ? [{ table, columns }] : [];
  });
  if (links.length === 0) return { kind: 'missing', what: 'relation table' };
  const { name } = dialectOf(connection.engine, UTC);
  const counts = await countRows(
    connection,
    links.flatMap(({ table, columns }) => rowsAndGroups(name(table.name), columns.map(name))),
  );
  return {
    kind: 'repeated-links',
    tables: links.length,
    repeated: links.flatMap(({ table }, at) => {
      const rows = (counts[2 * at] ?? 0) - (counts[2 * at + 1] ?? 0);
      return rows > 0 ? [{ table: table.name, rows }] : [];
    }),
    withoutId: links.filter(({ table }) => !table.columns.has('id')).map(({ table }) => table.name),
  };
}

const UTC = { zone: 'UTC' };

/** What the unique index of a component table is over (strapi-database 4, metadata/relations.js and metadata/index.js). */
const COMPONENT_PIVOT = ['entity_id', 'component_id', 'field', 'component_type'];

/**
 * The columns by which the rows of a Strapi 4 relation table have to differ; `undefined` for other tables. Polymorphic relations may
 * repeat, and are kept in tables that end otherwise (`files_related_morphs`).
 *
 * `articles_tags_links` → `article_id`, `tag_id`
 */
export function pivotColumns({ name, columns, foreignKeys }: Table): readonly string[] | undefined {
  if (name.endsWith('_components') && COMPONENT_PIVOT.every((column) => columns.has(column)))
    return COMPONENT_PIVOT;
  if (!name.endsWith('_links')) return undefined;
  const keyed = foreignKeys.flatMap(({ columns }) => (columns.length === 1 ? columns : []));
  const pivot = keyed.length > 0 ? keyed : [...columns.keys()].filter((column) => /._id$/.test(column));
  // A content-type may be called so as well; its foreign keys are those of who has written it.
  return pivot.length === 2 && !pivot.includes('created_by_id') ? pivot : undefined;
}

/** The rows that could repeat each other, and one row for all that do. To the unique index, too, NULL is like nothing else. */
function rowsAndGroups(table: string, columns: readonly string[]): readonly [rows: string, groups: string] {
  const filled = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
  const rows = `${table} WHERE ${filled}`;
  return [rows, `(SELECT 1 AS one FROM ${rows} GROUP BY ${columns.join(', ')}) repeated`];
}
