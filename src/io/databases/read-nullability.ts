import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type {
  ColumnState,
  MysqlColumn,
  PostgresColumn,
  SqliteColumn,
} from '../../core/nullable/column-state.ts';
import { findColumn, MYSQL_TEXT, SQLITE_TEXT } from '../../core/nullable/create-table-text.ts';
import type { Connection, Row } from './connection.ts';

/** A column of the project's own database; both names are plain words. */
export interface ColumnName {
  readonly table: string;
  readonly column: string;
}

/**
 * Reads what a column is like. Nothing is written.
 *
 * @throws ExpectedFailure when there is no such table or column, or when it could not be changed
 */
export async function readNullability(connection: Connection, name: ColumnName): Promise<ColumnState> {
  switch (connection.engine) {
    case 'postgres':
      return readPostgres(connection, name);
    case 'mysql':
      return readMysql(connection, name);
    case 'sqlite':
      return readSqlite(connection, name);
  }
}

async function readPostgres(connection: Connection, { table, column }: ColumnName): Promise<PostgresColumn> {
  const [row] = await connection.query(
    `SELECT n.nspname AS schema, a.attnotnull AS required, pg_has_role(c.relowner, 'USAGE') AS owned,
      pg_is_in_recovery() AS replica
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = $2 AND NOT a.attisdropped
    WHERE c.oid = to_regclass(quote_ident($1)) AND c.relkind IN ('r', 'p')`,
    [table, column],
  );
  if (!row) throw missing(connection, table, 'If it is in another schema, add ?schema=name to the URL.');
  if (row.required === null) throw missing(connection, `${table}.${column}`);
  if (row.replica) throw unwritable(connection, 'it is a replica that is read only');
  if (!row.owned) throw unwritable(connection, `the user does not own the table ${table}`);
  return {
    engine: 'postgres',
    table,
    column,
    schema: String(row.schema),
    nullable: !row.required,
    nulls: await nullsIn(connection, `"${table}"`, `"${column}"`),
  };
}

async function readMysql(connection: Connection, { table, column }: ColumnName): Promise<MysqlColumn> {
  const [row] = await connection.query(
    `SELECT c.IS_NULLABLE AS nullable FROM information_schema.TABLES t
    LEFT JOIN information_schema.COLUMNS c
      ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME AND c.COLUMN_NAME = ?
    WHERE t.TABLE_SCHEMA = DATABASE() AND t.TABLE_NAME = ? AND t.TABLE_TYPE = 'BASE TABLE'`,
    [column, table],
  );
  if (!row) throw missing(connection, table);
  if (row.nullable === null) throw missing(connection, `${table}.${column}`);
  // With ANSI_QUOTES the server would quote names like strings.
  await connection.execute("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'");
  const [shown] = await connection.query(`SHOW CREATE TABLE \`${table}\``);
  const found = findColumn(String(shown?.['Create Table']), column, MYSQL_TEXT);
  if (!found) throw unwritable(connection, `how it defines ${table}.${column} cannot be read`);
  return {
    engine: 'mysql',
    table,
    column,
    definition: found.text,
    nullable: row.nullable === 'YES',
    nulls: await nullsIn(connection, `\`${table}\``, `\`${column}\``),
  };
}

async function readSqlite(connection: Connection, name: ColumnName): Promise<SqliteColumn> {
  const [row] = await connection.query(
    "SELECT name, sql FROM main.sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE",
    [name.table],
  );
  if (!row) throw missing(connection, name.table);
  const table = String(row.name);
  const all = await connection.query(
    `SELECT name, "notnull" AS required, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid`,
    [table],
  );
  const own = all.find((column) => String(column.name).toLowerCase() === name.column);
  if (!own) throw missing(connection, `${table}.${name.column}`);
  if (!findColumn(String(row.sql), name.column, SQLITE_TEXT)) {
    throw unwritable(connection, `the statement that made ${table} cannot be read`);
  }
  const attached = await connection.query(
    `SELECT sql FROM main.sqlite_master WHERE type IN ('index', 'trigger') AND tbl_name = ? COLLATE NOCASE
      AND sql IS NOT NULL ORDER BY rowid`,
    [table],
  );
  return {
    engine: 'sqlite',
    table,
    column: String(own.name),
    definition: String(row.sql),
    columns: all.filter(({ hidden }) => Number(hidden) === 0).map((column) => String(column.name)),
    rowId: await freeRowId(connection, table, all),
    attached: attached.map(({ sql }) => String(sql)),
    nullable: Number(own.required) === 0,
    nulls: await nullsIn(connection, `"${table}"`, `"${own.name}"`),
  };
}

/** Where a column stands for the row id it travels as that column; a table WITHOUT ROWID has none. */
async function freeRowId(
  connection: Connection,
  table: string,
  columns: readonly Row[],
): Promise<string | undefined> {
  const [kind] = await connection.query(
    `SELECT wr, (SELECT count(*) FROM pragma_index_list(?) WHERE origin = 'pk') AS key_index
    FROM pragma_table_list(?) WHERE schema = 'main'`,
    [table, table],
  );
  const hasKey = columns.some(({ pk }) => Number(pk) > 0);
  if (Number(kind?.wr) === 1 || (hasKey && Number(kind?.key_index) === 0)) return undefined;
  const taken = new Set(columns.map((column) => String(column.name).toLowerCase()));
  return ['rowid', '_rowid_', 'oid'].find((word) => !taken.has(word));
}

async function nullsIn(connection: Connection, table: string, column: string): Promise<number> {
  const [row] = await connection.query(`SELECT count(*) AS nulls FROM ${table} WHERE ${column} IS NULL`);
  return Number(row?.nulls);
}

/** @throws ExpectedFailure for a SQLite file that cannot be written, or whose folder takes no journal */
export function refuseReadOnlyFile(path: string): void {
  for (const one of [path, dirname(path)]) {
    try {
      accessSync(one, constants.W_OK);
    } catch (error) {
      throw new ExpectedFailure(
        `${one} cannot be written.`,
        'Make it writable; SQLite needs its folder as well.',
        {
          cause: error,
        },
      );
    }
  }
}

function missing({ label }: Connection, what: string, hint = ''): ExpectedFailure {
  const next = 'Check that this is the database of the project and that Strapi has started with it once.';
  return new ExpectedFailure(`${label} has no ${what}.`, hint ? `${next} ${hint}` : next);
}

function unwritable({ label }: Connection, reason: string): ExpectedFailure {
  return new ExpectedFailure(
    `${label} cannot be changed: ${reason}.`,
    'Name it with a user who may, or leave the database out and run the SQL yourself.',
  );
}
