module.exports = {
  upload: {
    config: {
      sizeLimit: 250 * 1024 * 1024,
    },
  },
};
