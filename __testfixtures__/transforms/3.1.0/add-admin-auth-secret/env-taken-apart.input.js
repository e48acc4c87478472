module.exports = ({ env: { int, bool } }) => ({
  port: int('PORT', 1337),
});
