module.exports = { SHOW_TUTORIALS: false, SETTINGS_BASE_URL: '/settings' };
