module.exports = Object.freeze({
  host: '0.0.0.0',
});
