/**
 * Rows in which v3 keeps what it last built its tables from. v4 does not read them: the SQL guide, "Model definitions".
 * The second is what 3.0 and 3.1 called them (strapi-connector-bookshelf 3.0.6, build-database-schema.js).
 */
export const MODEL_KEYS: readonly string[] = ['model_def_', 'db_model_'];

/** How the rows of the content manager begin that hold the views of a content-type or component; the rest of the key is its uid. */
export const CONFIGURATION_KEYS: readonly string[] = [
  'plugin_content_manager_configuration_content_types::',
  'plugin_content_manager_configuration_components::',
];

/**
 * Rows that v3 reads and writes for the environment that it runs in: `strapi.store` takes NODE_ENV where no environment is given
 * (strapi/lib/services/core-store.js), and of Strapi's own plugins only upload gives none (strapi-plugin-upload 3.6.11,
 * config/functions/bootstrap.js and services/Upload.js).
 */
export const KEYS_PER_ENVIRONMENT: ReadonlySet<string> = new Set(['plugin_upload_settings']);

/** How the rows begin that v3 reads and writes with the environment `''`. Source: all calls of `strapi.store` in 3.6.11. */
export const SHARED_KEYS: readonly string[] = [
  'core_admin_',
  'plugin_content_manager_',
  'plugin_documentation_',
  'plugin_i18n_',
  'plugin_users-permissions_',
];

/**
 * Rows that describe v4's own database and that nothing of v3 may replace. Source: @strapi/strapi 4.7.0, lib/Strapi.js;
 * @strapi/plugin-upload 4.7.0, server/bootstrap.js and services/metrics.js; @strapi/database 4.25.24, for the last one.
 */
export const V4_KEYS: ReadonlySet<string> = new Set([
  'strapi_content_types_schema',
  'plugin_upload_metrics',
  'plugin_upload_view_configuration',
  'core_persisted_tables',
]);
