module.exports = [
  // none yet
];
