module.exports = {
  upload: { config: { providerOptions: { sizeLimit: 4000000 } } },
};
