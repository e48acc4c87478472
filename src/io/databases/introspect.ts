import type { Catalog } from '../../sql/catalog.ts';
import type { Connection } from './connection.ts';
import { introspectMysql } from './introspect-mysql.ts';
import { introspectPostgres } from './introspect-postgres.ts';
import { introspectSqlite } from './introspect-sqlite.ts';

/**
 * Reads what a database holds: its base tables with their columns, keys, indexes and numbers of rows. Views, the tables of
 * PostgreSQL's extensions and SQLite's own ones are left out, and so are the indexes of primary keys, which `primaryKey` tells.
 * Nothing is written.
 *
 * @param schema what to read instead of the connection's own: a schema on PostgreSQL, a database on MySQL
 * @throws ExpectedFailure when there is no such schema
 */
export async function introspect(connection: Connection, schema?: string): Promise<Catalog> {
  switch (connection.engine) {
    case 'postgres':
      return introspectPostgres(connection, schema);
    case 'mysql':
      return introspectMysql(connection, schema);
    case 'sqlite':
      return introspectSqlite(connection);
  }
}
