/**
 * What the admin panel imports from admin/src/config.js, with the values of Strapi's own file.
 *
 * Source: strapi-admin 3.3.1 to 3.6.11, `admin/src/config.js`; the first three are in 3.1.6 and 3.2.5 already.
 */
export const ADMIN_CONFIG: Readonly<Record<string, string | boolean | null>> = {
  LOGIN_LOGO: null,
  SHOW_TUTORIALS: true,
  SETTINGS_BASE_URL: '/settings',
  STRAPI_UPDATE_NOTIF: true,
};
