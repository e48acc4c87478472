import type { Engine } from '../../sql/catalog.ts';
import type { Connection } from './connection.ts';

const COLUMNS: Readonly<Record<Engine, string>> = {
  postgres: `SELECT attname::text AS name FROM pg_attribute
    WHERE attrelid = to_regclass(quote_ident($1)) AND attnum > 0 AND NOT attisdropped`,
  mysql: `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?`,
  sqlite: 'SELECT name FROM pragma_table_info(?)',
};

/** The columns of a table; none where there is no such table. */
export async function columnsOf(connection: Connection, table: string): Promise<ReadonlySet<string>> {
  const rows = await connection.query(COLUMNS[connection.engine], [table]);
  return new Set(rows.map(({ name }) => String(name)));
}
