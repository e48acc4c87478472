module.exports = {
  upload: {
    config: {
      sizeLimit: 250 * 1024 * 1024,
      providerOptions: {
        sizeLimit: 250 * 1024 * 1024,
      },
    },
  },
};
