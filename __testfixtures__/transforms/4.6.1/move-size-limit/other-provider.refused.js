module.exports = {
  upload: { config: { provider: 'strapi-provider-upload-azure', providerOptions: { sizeLimit: 4000000 } } },
};
