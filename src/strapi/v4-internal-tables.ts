/**
 * Models of v3 that are tables without a content-type in v4, by their v3 uid.
 *
 * Source: the v3 → v4 SQL guide, "Changes impacting Strapi built-in tables".
 */
export const INTERNAL_TABLES: Readonly<Record<string, string>> = {
  'strapi::webhooks': 'strapi_webhooks',
  'strapi::core-store': 'strapi_core_store_settings',
};
