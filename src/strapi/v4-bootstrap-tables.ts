/**
 * Tables in which v4 writes rows when it first starts on an empty database: roles, permissions, its default locale, settings.
 * Everything else is empty in a fresh one.
 *
 * Source: databases written by Strapi 4.7.0 and 4.25.24.
 */
export const BOOTSTRAP_TABLES: ReadonlySet<string> = new Set([
  'admin_permissions',
  'admin_permissions_role_links',
  'admin_roles',
  'i18n_locale',
  'strapi_core_store_settings',
  'strapi_database_schema',
  'strapi_migrations',
  'up_permissions',
  'up_permissions_role_links',
  'up_roles',
]);
