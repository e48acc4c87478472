import type { DatabaseClient } from './project-facts.ts';

/** The table of the users of users-permissions, unless an extended model names another (its models/User.settings.json, 3.0.0 to 3.6.11). */
export const USERS_TABLE = 'users-permissions_user';

/**
 * SQL that adds the column of `confirmationToken`, as strapi-connector-bookshelf 3.2.4 does itself for an attribute of type
 * `string` (lib/build-database-schema.js: knex's `table.string`, which is varchar(255)) where `autoMigration` lets it.
 *
 * `confirmationTokenSql('mysql', 'users')` → ``ALTER TABLE `users` ADD COLUMN `confirmationToken` varchar(255) NULL;``
 *
 * @param schema PostgreSQL schema of the project
 * @returns `undefined` where there is nothing to do: MongoDB has no columns
 */
export function confirmationTokenSql(
  client: DatabaseClient,
  table: string,
  schema?: string,
): string | undefined {
  switch (client) {
    case 'postgres':
      return addColumn(schema === undefined ? [table] : [schema, table], '"');
    case 'mysql':
      return addColumn([table], '`');
    case 'sqlite':
      return addColumn([table], '"');
    case 'mongo':
      return undefined;
  }
}

function addColumn(table: readonly string[], quote: '"' | '`'): string {
  const quoted = (name: string): string => quote + name.replaceAll(quote, quote + quote) + quote;
  return `ALTER TABLE ${table.map(quoted).join('.')} ADD COLUMN ${quoted('confirmationToken')} varchar(255) NULL;`;
}
