export const LOGIN_LOGO = null,
  SHOW_TUTORIALS = true,
  SETTINGS_BASE_URL = '/settings',
  STRAPI_UPDATE_NOTIF = false;
