exports.LOGIN_LOGO = null;
exports.SHOW_TUTORIALS = false;
