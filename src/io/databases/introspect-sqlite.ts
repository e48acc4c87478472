import type { Catalog, Column, ColumnKind, ForeignKey, Index, Table } from '../../sql/catalog.ts';
import { sqlite } from '../../sql/dialect/sqlite.ts';
import type { Connection, Row } from './connection.ts';
import { countRows } from './count-rows.ts';
import { groupRows, rowsOfTables } from './group-rows.ts';

/** SQLite keeps a declared type as it was written and checks nothing: what Strapi's versions declare counts. */
const KINDS: Readonly<Record<string, ColumnKind>> = {
  boolean: 'boolean',
  bool: 'boolean',
  int: 'integer',
  integer: 'integer',
  tinyint: 'integer',
  smallint: 'integer',
  mediumint: 'integer',
  bigint: 'integer',
  float: 'float',
  real: 'float',
  double: 'float',
  'double precision': 'float',
  decimal: 'float',
  numeric: 'float',
  varchar: 'text',
  nvarchar: 'text',
  char: 'text',
  nchar: 'text',
  text: 'text',
  clob: 'text',
  json: 'json',
  jsonb: 'json',
  date: 'date',
  time: 'time',
  datetime: 'epoch',
  timestamp: 'epoch',
  blob: 'binary',
};

export async function introspectSqlite(connection: Connection): Promise<Catalog> {
  const [server] = await connection.query('SELECT sqlite_version() AS version');
  const listed = await connection.query(TABLES);
  const names = listed.map((row) => String(row.table));
  const columns = rowsOfTables(await connection.query(COLUMNS));
  const parts = rowsOfTables(await connection.query(INDEX_PARTS));
  const keys = rowsOfTables(await connection.query(FOREIGN_KEYS));
  const primaryKey = (table: string): string[] =>
    columns(table)
      .filter((row) => Number(row.pk) > 0)
      .sort((a, b) => Number(a.pk) - Number(b.pk))
      .map((row) => String(row.name));

  const { name: quote } = sqlite();
  const counts = await countRows(connection, names.map(quote));
  const exact = new Map(names.map((name) => [name.toLowerCase(), name]));
  const tables = listed.map((row, at): Table => {
    const name = String(row.table);
    const key = primaryKey(name);
    const rowid = Number(row.wr) === 0 && key.length === 1 ? key[0] : undefined;
    return {
      name,
      columns: new Map(columns(name).map((column) => [String(column.name), columnOf(column, rowid)])),
      primaryKey: key,
      indexes: indexesOf(parts(name)),
      foreignKeys: foreignKeysOf(keys(name), (target) => {
        const table = exact.get(target.toLowerCase()) ?? target;
        return {
          table,
          columns: columns(table).map((column) => String(column.name)),
          key: primaryKey(table),
        };
      }),
      rows: counts[at] ?? 0,
    };
  });
  return {
    engine: 'sqlite',
    version: String(server?.version),
    mariadb: false,
    schema: 'main',
    tables: new Map(tables.map((table) => [table.name, table])),
  };
}

/** @param rowid the one column of the primary key, in a table that has row ids */
function columnOf(row: Row, rowid: string | undefined): Column {
  const name = String(row.name);
  const type = String(row.type);
  const [, base = '', length] = /^\s*([a-z ]*[a-z])?\s*(?:\(\s*(\d+)[^)]*\))?/i.exec(type) ?? [];
  const kind = KINDS[base.toLowerCase().replace(/ (un)?signed$/, '')] ?? 'other';
  return {
    name,
    kind,
    type,
    // A key that stands for the row id is never null, whatever the column says.
    nullable: Number(row.notnull) === 0 && name !== rowid,
    ...(typeof row.default === 'string' && { default: row.default }),
    // Only this very word makes a column the row id: `INT` does not.
    generated: name === rowid && type.toUpperCase() === 'INTEGER',
    ...(kind === 'text' && length !== undefined && { length: Number(length) }),
  };
}

function indexesOf(parts: readonly Row[]): Index[] {
  return [...groupRows(parts, 'index')].map(([name, columns]) => {
    const definition = columns[0]?.definition;
    return {
      name,
      columns: columns.map((row) => String(row.column ?? '')),
      unique: Number(columns[0]?.unique) === 1,
      // Those of a UNIQUE in the table's own statement have none.
      ...(typeof definition === 'string' && { definition }),
    };
  });
}

/** @param target the table that a key names, in its own spelling: SQLite does not mind the case */
function foreignKeysOf(
  rows: readonly Row[],
  target: (name: string) => { table: string; columns: readonly string[]; key: readonly string[] },
): ForeignKey[] {
  return [...groupRows(rows, 'id')].map(([, columns]) => {
    const { table, columns: known, key } = target(String(columns[0]?.target));
    return {
      columns: columns.map((row) => String(row.from)),
      table,
      referenced: columns.map(({ to }, at) => {
        // Without columns a key means the primary key.
        if (typeof to !== 'string') return key[at] ?? '';
        return known.find((name) => name.toLowerCase() === to.toLowerCase()) ?? to;
      }),
    };
  });
}

/** Virtual tables and what they keep their data in are none of Strapi's. */
const OWN_TABLES = `pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;

const TABLES = `SELECT t.name AS "table", t.wr FROM ${OWN_TABLES} ORDER BY t.name`;

const each = (select: string, from: string): string =>
  `SELECT t.name AS "table", ${select} FROM (SELECT t.name FROM ${OWN_TABLES}) t ${from}`;

const COLUMNS = each(
  'c.name, c.type, c."notnull", c.dflt_value AS "default", c.pk',
  'JOIN pragma_table_xinfo(t.name) c ORDER BY t.name, c.cid',
);

const INDEX_PARTS = each(
  'i.name AS "index", i."unique", p.name AS "column", m.sql AS definition',
  `JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) p
  LEFT JOIN sqlite_master m ON m.type = 'index' AND m.name = i.name
  WHERE i.origin <> 'pk' ORDER BY t.name, i.name, p.seqno`,
);

const FOREIGN_KEYS = each(
  'f.id, f.seq, f."table" AS target, f."from", f."to"',
  'JOIN pragma_foreign_key_list(t.name) f ORDER BY t.name, f.id, f.seq',
);
