import type { DatabaseClient } from './project-facts.ts';

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
      return `ALTER TABLE "${schema.replaceAll('"', '""')}"."strapi_administrator" ALTER COLUMN "username" DROP NOT NULL;`;
    case 'mysql':
      return 'ALTER TABLE `strapi_administrator` MODIFY `username` varchar(255) NULL;';
    case 'sqlite':
      return SQLITE;
    case 'mongo':
      return undefined;
  }
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
