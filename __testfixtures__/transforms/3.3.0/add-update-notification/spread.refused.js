module.exports = { ...require('./options'), SHOW_TUTORIALS: false };
