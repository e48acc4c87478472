module.exports = {
  upload: { provider: 'local', providerOptions: { sizeLimit: 4000000 } },
};
