/**
 * Actions of the admin panel that v3 has and v4 has not, by their v4 name. All others of v3 3.6.11 are the same in v4 but for the
 * prefix.
 *
 * Source: what real v3 3.6.11 and v4 4.7.0 and 4.25.24 give their super admin (strapi_permission, admin_permissions);
 * config/admin-actions.js of strapi-admin 3.6.11 and of @strapi/admin 4.6.0, which still has them, and 4.7.0, which has not.
 * v4's own, which no v3 role can have: `admin::api-tokens.*`, `admin::project-settings.*`, `admin::transfer.tokens.*`,
 * `plugin::upload.configure-view`, `plugin::documentation.settings.read`, and those of the enterprise edition.
 */
export const REMOVED_ADMIN_ACTIONS: ReadonlySet<string> = new Set([
  'admin::marketplace.plugins.install',
  'admin::marketplace.plugins.uninstall',
]);

/**
 * Conditions that v3 and v4 both bring along; every other one is registered by the application or a plugin.
 *
 * Source: config/admin-conditions.js of strapi-admin 3.6.11, server/config/admin-conditions.js of @strapi/admin 4.7.0.
 */
export const BUILT_IN_CONDITIONS: ReadonlySet<string> = new Set([
  'admin::is-creator',
  'admin::has-same-role-as-creator',
]);

/** The same in v3 and v4 (services/constants.js of strapi-admin and of @strapi/admin). Its id need not be 1. */
export const SUPER_ADMIN_CODE = 'strapi-super-admin';
