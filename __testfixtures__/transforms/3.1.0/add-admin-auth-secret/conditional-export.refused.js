if (process.env.NODE_ENV === 'production') {
  module.exports = { host: '0.0.0.0' };
} else {
  module.exports = { host: 'localhost' };
}
