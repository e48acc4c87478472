module.exports = {
  LOGIN_LOGO: null,
  SHOW_TUTORIALS: false,
  SETTINGS_BASE_URL: '/settings',
  STRAPI_UPDATE_NOTIF: true
};
