export { LOGIN_LOGO } from './logo'
export const SHOW_TUTORIALS = false
export const SETTINGS_BASE_URL = "/settings"
export const STRAPI_UPDATE_NOTIF = true
