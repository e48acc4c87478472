const shared = require('./shared');

module.exports = {
  upload: { config: { providerOptions: { ...shared, sizeLimit: 4000000 } } },
};
