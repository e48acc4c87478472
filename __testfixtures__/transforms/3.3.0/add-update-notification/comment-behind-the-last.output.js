export const SHOW_TUTORIALS = false;
export const LOGIN_LOGO = null;
export const SETTINGS_BASE_URL = '/options'; // moved
export const STRAPI_UPDATE_NOTIF = true;
// End of the options.
