import type { StoredValue } from './database-change.ts';
import type { DatabaseClient } from './project-facts.ts';

/** The row in which the plugin users-permissions of Strapi 3 keeps its providers, with their secrets. */
const KEY = 'plugin_users-permissions_grant';

/**
 * What Instagram's Basic Display API asks a login for since its old API was switched off; new projects have it from
 * strapi-plugin-users-permissions 3.4.4 on (config/functions/bootstrap.js).
 */
export const INSTAGRAM_SCOPE: StoredValue = {
  key: KEY,
  path: ['instagram', 'scope'],
  value: ['user_profile'],
  missedWhere: ['instagram', 'enabled'],
};

/** The same for who changes the database by hand. A scope that has it already is left as it is. */
export const INSTAGRAM_SCOPE_SQL: Readonly<Record<DatabaseClient, (schema?: string) => string>> = {
  postgres: (schema = 'public') => `UPDATE "${schema.replaceAll('"', '""')}"."core_store"
SET value = jsonb_set(value::jsonb, '{instagram,scope}', '["user_profile"]')::text
WHERE key = '${KEY}' AND value::jsonb ? 'instagram'
  AND NOT coalesce(value::jsonb #> '{instagram,scope}' ? 'user_profile', false);`,
  mysql: () => `UPDATE core_store
SET value = JSON_SET(value, '$.instagram.scope', JSON_ARRAY('user_profile'))
WHERE \`key\` = '${KEY}' AND JSON_CONTAINS_PATH(value, 'one', '$.instagram')
  AND NOT coalesce(JSON_CONTAINS(value, '"user_profile"', '$.instagram.scope'), 0);`,
  sqlite: () => `UPDATE core_store
SET value = json_set(value, '$.instagram.scope', json('["user_profile"]'))
WHERE key = '${KEY}' AND json_type(value, '$.instagram') = 'object'
  AND NOT EXISTS (SELECT 1 FROM json_each(core_store.value, '$.instagram.scope') s WHERE s.value = 'user_profile');`,
  mongo: () => `db.core_store.find({ key: '${KEY}' }).forEach((row) => {
  const grant = JSON.parse(row.value);
  if (!grant.instagram || (grant.instagram.scope || []).includes('user_profile')) return;
  grant.instagram.scope = ['user_profile'];
  db.core_store.updateOne({ _id: row._id }, { $set: { value: JSON.stringify(grant) } });
});`,
};
