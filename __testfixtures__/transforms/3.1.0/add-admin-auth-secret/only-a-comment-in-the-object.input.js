module.exports = ({ env }) => ({
  // the defaults are fine for restaurants
});
