module.exports = ['articles', 'restaurants'];
