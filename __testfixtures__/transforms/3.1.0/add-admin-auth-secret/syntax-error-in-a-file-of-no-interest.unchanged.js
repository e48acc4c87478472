module.exports = { articles: };
