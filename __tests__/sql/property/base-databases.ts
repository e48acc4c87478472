import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Fresh databases of both versions without a type of anybody's own, cut out of what Strapi itself wrote for the blog
 * (`__testfixtures__/sql/blog`).
 */
export function baseDatabases(): { readonly v3: Buffer; readonly v4: Buffer } {
  return { v3: v3(), v4: v4() };
}

const SYSTEM_V3 =
  /^(core_store|strapi_\w+|users-permissions_(user|role|permission)|upload_file(_morph)?|i18n_locales)$/;
const SYSTEM_V4 =
  /^(strapi_\w+|admin_\w+|files(_\w+)?|upload_folders(_\w+)?|up_(users|roles|permissions|users_role_links|permissions_role_links)|i18n_locale)$/;

function v3(): Buffer {
  const database = load('v3.sqlite.sql');
  keep(database, SYSTEM_V3);
  for (const table of tables(database)) if (table !== 'core_store') database.exec(`DELETE FROM "${table}"`);
  database.exec(`DELETE FROM core_store WHERE key NOT LIKE 'model_def_%::%' AND key NOT LIKE 'plugin_upload_%'
    OR key LIKE 'model_def_application::%'`);
  edit<Definition>(database, 'core_store', 'model_def_plugins::users-permissions.user', plain);
  return image(database);
}

function v4(): Buffer {
  const database = load('v4-empty.sqlite.sql');
  keep(database, SYSTEM_V4);
  edit<Record<string, Definition>>(
    database,
    'strapi_core_store_settings',
    'strapi_content_types_schema',
    (types) => {
      for (const uid of Object.keys(types)) if (uid.startsWith('api::')) delete types[uid];
      plain(types['plugin::users-permissions.user']);
    },
  );
  return image(database);
}

function load(file: string): Sqlite.Database {
  const database = new Sqlite(':memory:');
  const folder = join(import.meta.dirname, '../../../__testfixtures__/sql/blog');
  database.exec(readFileSync(join(folder, file), 'utf8'));
  database.pragma('foreign_keys = OFF');
  return database;
}

function keep(database: Sqlite.Database, names: RegExp): void {
  for (const table of tables(database)) if (!names.test(table)) database.exec(`DROP TABLE "${table}"`);
}

function tables(database: Sqlite.Database): string[] {
  const all = database.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  );
  return all.pluck().all().map(String);
}

interface Definition {
  readonly attributes: Record<string, unknown>;
}

/** The user without what the blog added. */
function plain(user: Definition | undefined): void {
  delete user?.attributes.favoriteTags;
  delete user?.attributes.avatar;
}

function edit<Value>(
  database: Sqlite.Database,
  table: string,
  key: string,
  change: (value: Value) => void,
): void {
  const row = database.prepare(`SELECT value FROM ${table} WHERE key = ?`).pluck();
  const value: Value = JSON.parse(String(row.get(key)));
  change(value);
  database.prepare(`UPDATE ${table} SET value = ? WHERE key = ?`).run(JSON.stringify(value), key);
}

function image(database: Sqlite.Database): Buffer {
  database.exec('VACUUM');
  const bytes = database.serialize();
  database.close();
  return bytes;
}
