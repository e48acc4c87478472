module.exports = {
  SHOW_TUTORIALS: false,
  SETTINGS_BASE_URL: '/settings',
  LOGIN_LOGO: null,
  STRAPI_UPDATE_NOTIF: true,
};
