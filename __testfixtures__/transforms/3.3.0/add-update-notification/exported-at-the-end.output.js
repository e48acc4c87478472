const LOGIN_LOGO = null;
const SHOW_TUTORIALS = true;
const SETTINGS_BASE_URL = '/settings';

export { LOGIN_LOGO, SHOW_TUTORIALS, SETTINGS_BASE_URL };
export const STRAPI_UPDATE_NOTIF = true;
