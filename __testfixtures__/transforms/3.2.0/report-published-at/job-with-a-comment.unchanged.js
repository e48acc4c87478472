module.exports = {
  // Does nothing about published_at.
};
