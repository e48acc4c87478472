import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { Catalog, Column, ColumnKind, ForeignKey, Index, Table } from '../../sql/catalog.ts';
import { mysql } from '../../sql/dialect/mysql.ts';
import type { Connection, Row } from './connection.ts';
import { countRows } from './count-rows.ts';
import { groupRows, rowsOfTables } from './group-rows.ts';

const KINDS: Readonly<Record<string, ColumnKind>> = {
  tinyint: 'integer',
  smallint: 'integer',
  mediumint: 'integer',
  int: 'integer',
  bigint: 'integer',
  year: 'integer',
  decimal: 'decimal',
  float: 'float',
  double: 'float',
  char: 'text',
  varchar: 'text',
  tinytext: 'text',
  text: 'text',
  mediumtext: 'text',
  longtext: 'text',
  enum: 'text',
  set: 'text',
  json: 'json',
  date: 'date',
  time: 'time',
  datetime: 'wall',
  timestamp: 'wall',
  binary: 'binary',
  varbinary: 'binary',
  tinyblob: 'binary',
  blob: 'binary',
  mediumblob: 'binary',
  longblob: 'binary',
};

/** Read from `information_schema`, with one plain query per kind of object: MySQL 5.7 opens every table for each row of a join. */
export async function introspectMysql(connection: Connection, schema?: string): Promise<Catalog> {
  const { version, mariadb, schema: own } = await readServer(connection, schema);
  const read = async (from: string): Promise<readonly Row[]> => readInformation(connection, own, from);
  const names = (await read(TABLES)).map((row) => String(row.table));
  const columns = rowsOfTables(await read(COLUMNS));
  const keys = rowsOfTables(await read(FOREIGN_KEYS));
  const parts = rowsOfTables(await read(INDEX_PARTS));
  const documents = mariadb ? await readDocuments(connection, own) : new Set<string>();

  const { name: quote } = mysql();
  const counts = await countRows(
    connection,
    names.map((name) => `${quote(own)}.${quote(name)}`),
  );
  const tables = names.map((name, at): Table => {
    const indexes = indexesOf(parts(name));
    return {
      name,
      columns: new Map(
        columns(name).map((row) => {
          const json = documents.has(documentKey(name, String(row.name)));
          return [String(row.name), columnOf(row, json, mariadb)];
        }),
      ),
      primaryKey: indexes.find((index) => index.name === PRIMARY)?.columns ?? [],
      indexes: indexes.filter((index) => index.name !== PRIMARY),
      foreignKeys: foreignKeysOf(keys(name)),
      rows: counts[at] ?? 0,
    };
  });
  return {
    engine: 'mysql',
    version,
    mariadb,
    schema: own,
    tables: new Map(tables.map((table) => [table.name, table])),
  };
}

/** MySQL gives this name to every primary key, and to nothing else. */
const PRIMARY = 'PRIMARY';

async function readServer(
  connection: Connection,
  wanted: string | undefined,
): Promise<{ version: string; mariadb: boolean; schema: string }> {
  const [row] = await connection.query('SELECT VERSION() AS version, DATABASE() AS own');
  const version = String(row?.version);
  const schema = wanted ?? (typeof row?.own === 'string' ? row.own : undefined);
  const found =
    schema !== undefined &&
    (await connection.query('SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?', [schema]));
  if (schema === undefined || !found || found.length === 0) {
    throw new ExpectedFailure(
      `${connection.label} has no database ${wanted ?? 'to look into'}.`,
      'Check the name of the database.',
    );
  }
  return {
    version: /^\d+(\.\d+)*(-MariaDB)?/i.exec(version)?.[0] ?? version,
    mariadb: /mariadb/i.test(version),
    schema,
  };
}

/** Rows with lower-case keys; of databases whose names differ in case, only those of the one that is meant. */
async function readInformation(connection: Connection, schema: string, sql: string): Promise<readonly Row[]> {
  const rows = (await connection.query(sql, [schema])).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value])),
  );
  const exact = rows.filter((row) => row.schema === schema);
  // A server that lowers all names may have been asked with another spelling.
  return exact.length > 0 ? exact : rows;
}

/** MariaDB keeps a JSON document as a text whose check says so. Before 10.2.22 it does not list its checks. */
async function readDocuments(connection: Connection, schema: string): Promise<ReadonlySet<string>> {
  const [listed] = await connection.query(
    `SELECT 1 FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = 'information_schema' AND TABLE_NAME = 'CHECK_CONSTRAINTS' AND COLUMN_NAME = 'TABLE_NAME'`,
  );
  if (!listed) return new Set();
  const rows = await readInformation(
    connection,
    schema,
    'SELECT CONSTRAINT_SCHEMA AS `schema`, TABLE_NAME AS `table`, CHECK_CLAUSE AS clause FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = ?',
  );
  return new Set(
    rows.flatMap(({ table, clause }) => {
      const column = /^\(*json_valid\(`((?:[^`]|``)+)`\)\)*$/i.exec(String(clause))?.[1];
      return column === undefined ? [] : [documentKey(String(table), column.replaceAll('``', '`'))];
    }),
  );
}

const documentKey = (table: string, column: string): string => JSON.stringify([table, column]);

function columnOf(row: Row, document: boolean, mariadb: boolean): Column {
  const type = String(row.type);
  const base = String(row.base).toLowerCase();
  const filled = defaultOf(row.default, mariadb);
  const measured = base === 'char' || base === 'varchar';
  return {
    name: String(row.name),
    kind: document ? 'json' : /^tinyint\(1\)/i.test(type) ? 'boolean' : (KINDS[base] ?? 'other'),
    type,
    nullable: row.nullable === 'YES',
    ...(filled !== undefined && { default: filled }),
    generated: /auto_increment/i.test(String(row.extra)),
    ...(measured && row.length !== null && { length: Number(row.length) }),
  };
}

/** MariaDB writes an expression, and so NULL as a word; MySQL writes the value, and so NULL as nothing. */
function defaultOf(value: unknown, mariadb: boolean): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
  return mariadb && text.toUpperCase() === 'NULL' ? undefined : text;
}

function indexesOf(parts: readonly Row[]): Index[] {
  return [...groupRows(parts, 'name')].map(([name, columns]) => ({
    name,
    columns: columns.map((row) => String(row.column ?? row.expression ?? '')),
    unique: Number(columns[0]?.non_unique) === 0,
  }));
}

function foreignKeysOf(rows: readonly Row[]): ForeignKey[] {
  return [...groupRows(rows, 'name')].map(([name, columns]) => ({
    name,
    columns: columns.map((row) => String(row.column)),
    table: String(columns[0]?.referenced_table),
    referenced: columns.map((row) => String(row.referenced)),
  }));
}

/** MariaDB has two more kinds of its own; one of them holds rows. */
const TABLES = `SELECT TABLE_SCHEMA AS \`schema\`, TABLE_NAME AS \`table\` FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = ? AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') ORDER BY BINARY TABLE_NAME`;

const COLUMNS = `SELECT TABLE_SCHEMA AS \`schema\`, TABLE_NAME AS \`table\`, COLUMN_NAME AS name, DATA_TYPE AS base,
    COLUMN_TYPE AS type, IS_NULLABLE AS nullable, COLUMN_DEFAULT AS \`default\`, EXTRA AS extra,
    CHARACTER_MAXIMUM_LENGTH AS length
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, ORDINAL_POSITION`;

const FOREIGN_KEYS = `SELECT TABLE_SCHEMA AS \`schema\`, TABLE_NAME AS \`table\`, CONSTRAINT_NAME AS name, COLUMN_NAME AS \`column\`,
    REFERENCED_TABLE_NAME AS referenced_table, REFERENCED_COLUMN_NAME AS referenced
  FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = ? AND REFERENCED_TABLE_NAME IS NOT NULL
  ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`;

/** Everything, since only MySQL 8 has the column EXPRESSION, for parts that are none. */
const INDEX_PARTS = `SELECT s.*, TABLE_SCHEMA AS \`schema\`, TABLE_NAME AS \`table\`, INDEX_NAME AS name, COLUMN_NAME AS \`column\`
  FROM information_schema.STATISTICS s WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX`;
