import type { DatabaseClient } from './project-facts.ts';

/** The column that Strapi 3.1 leaves empty for administrators who are invited. */
export const USERNAME_COLUMN = { table: 'strapi_administrator', column: 'username' } as const;

/**
 * SQL that lets `strapi_administrator.username` be NULL, as the 3.0 → 3.1 guide asks without giving it. The column is
 * `varchar(255) NOT NULL` with a unique constraint that stays (strapi-admin 3.0.6, models/Administrator.settings.json).
 *
 * @param schema PostgreSQL schema of the project
 * @returns `undefined` where there is nothing to do: MongoDB has no constraint
 */
export function nullableUsernameSql(client: DatabaseClient, schema = 'public'): string | undefined {
  switch (client) {
    case 'postgres':
      return alterNullability(schema, true);
    case 'mysql':
      return modifyColumn('`username` varchar(255) NULL');
    case 'sqlite':
      return SQLITE;
    case 'mongo':
      return undefined;
  }
}

/** PostgreSQL: says whether the column may be NULL, and nothing else about it. */
export function alterNullability(schema: string, nullable: boolean): string {
  const table = `"${schema.replaceAll('"', '""')}"."${USERNAME_COLUMN.table}"`;
  return `ALTER TABLE ${table} ALTER COLUMN "${USERNAME_COLUMN.column}" ${nullable ? 'DROP' : 'SET'} NOT NULL;`;
}

/** MySQL and MariaDB: what the definition does not say again is lost. */
export function modifyColumn(definition: string): string {
  return `ALTER TABLE \`${USERNAME_COLUMN.table}\` MODIFY ${definition};`;
}

/** SQLite cannot drop a constraint; a new column takes the old one's place, which keeps every other column as it is. */
const SQLITE = `BEGIN;
DROP INDEX IF EXISTS strapi_administrator_username_unique;
ALTER TABLE strapi_administrator RENAME COLUMN username TO username_not_null;
ALTER TABLE strapi_administrator ADD COLUMN username varchar(255);
UPDATE strapi_administrator SET username = username_not_null;
ALTER TABLE strapi_administrator DROP COLUMN username_not_null; -- SQLite 3.35 or newer
CREATE UNIQUE INDEX strapi_administrator_username_unique ON strapi_administrator (username);
COMMIT;`;
