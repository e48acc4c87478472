import { alterNullability, modifyColumn } from '../../strapi/nullable-username.ts';
import type { ColumnState, SqliteColumn } from './column-state.ts';
import {
  findColumn,
  hasWord,
  MYSQL_TEXT,
  SQLITE_TEXT,
  withNotNull,
  withoutNotNull,
} from './create-table-text.ts';

/**
 * The statements that let a column be NULL, or forbid it again. Everything else about the column and its table stays: PostgreSQL and
 * MySQL alter it, SQLite has to build the table anew.
 *
 * @param before the definition that the column had before it was changed, when this is the way back
 */
export function nullableStatements(
  state: ColumnState,
  nullable: boolean,
  before?: string,
): readonly string[] {
  switch (state.engine) {
    case 'postgres':
      return [alterNullability(state.schema, nullable)];
    case 'mysql':
      return [
        modifyColumn(
          nullable ? withoutNotNull(state.definition, MYSQL_TEXT) : withNotNull(state.definition, MYSQL_TEXT),
        ),
      ];
    case 'sqlite':
      return rebuildStatements(state, createTableAfter(state, nullable, before));
  }
}

/** The old text itself where nothing else has changed since. */
function createTableAfter({ definition, column }: SqliteColumn, nullable: boolean, before?: string): string {
  if (!nullable && before !== undefined && edited(before, column, withoutNotNull) === definition)
    return before;
  return edited(definition, column, nullable ? withoutNotNull : withNotNull);
}

function edited(createTable: string, column: string, edit: typeof withNotNull): string {
  const found = findColumn(createTable, column, SQLITE_TEXT);
  if (!found) return createTable;
  return createTable.slice(0, found.start) + edit(found.text, SQLITE_TEXT) + createTable.slice(found.end);
}

/**
 * Takes the rows aside, makes the table anew, and puts them back with their ids. Nothing is renamed: SQLite would follow the new name
 * in views, triggers and foreign keys. To be run in one transaction with foreign keys switched off.
 */
function rebuildStatements(state: SqliteColumn, createTable: string): readonly string[] {
  const table = quoted(state.table);
  const columns = [...(state.rowId ? [state.rowId] : []), ...state.columns.map(quoted)].join(', ');
  const named = `name = ${literal(state.table)}`;
  const counting = hasWord(createTable, 'AUTOINCREMENT', SQLITE_TEXT);
  const ifCounting = (...statements: readonly string[]): readonly string[] => (counting ? statements : []);
  return [
    `CREATE TEMP TABLE uplift_rows AS SELECT ${columns} FROM main.${table};`,
    ...ifCounting(
      `CREATE TEMP TABLE uplift_sequence AS SELECT seq FROM main.sqlite_sequence WHERE ${named};`,
    ),
    `DROP TABLE main.${table};`,
    `${createTable};`,
    `INSERT INTO main.${table} (${columns}) SELECT * FROM temp.uplift_rows;`,
    ...ifCounting(
      `DELETE FROM main.sqlite_sequence WHERE ${named};`,
      `INSERT INTO main.sqlite_sequence (name, seq) SELECT ${literal(state.table)}, seq FROM temp.uplift_sequence;`,
    ),
    ...state.attached.map((statement) => `${statement};`),
    'DROP TABLE temp.uplift_rows;',
    ...ifCounting('DROP TABLE temp.uplift_sequence;'),
  ];
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
