/**
 * How the uids of Strapi 3 begin, and those of the same content-types in Strapi 4.
 *
 * Source: the SQL migration guide, "Content manager configurations"
 * (https://docs-v4.strapi.io/dev-docs/migration/v3-to-v4/data/sql), for the first two. The third is what strapi-admin's models
 * are called in @strapi/admin (`admin::user`), and what strapi/migration-scripts makes of them (migrateValues.js).
 */
export const UID_PREFIXES: Readonly<Record<string, string>> = {
  'application::': 'api::',
  'plugins::': 'plugin::',
  'strapi::': 'admin::',
};
