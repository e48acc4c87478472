/**
 * Tables of content-types of Strapi 4's own plugins, which an extension's schema need not name.
 *
 * Source: `server/content-types/*` of @strapi/plugin-users-permissions, @strapi/plugin-upload and @strapi/plugin-i18n at 4.7.0 and
 * 4.25.24.
 */
export const V4_PLUGIN_TABLES: Readonly<Record<string, string>> = {
  'plugin::users-permissions.user': 'up_users',
  'plugin::users-permissions.role': 'up_roles',
  'plugin::users-permissions.permission': 'up_permissions',
  'plugin::upload.file': 'files',
  'plugin::upload.folder': 'upload_folders',
  'plugin::i18n.locale': 'i18n_locale',
};
