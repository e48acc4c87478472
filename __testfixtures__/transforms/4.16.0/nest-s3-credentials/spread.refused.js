const keys = require('./keys');

module.exports = {
  upload: { config: { provider: 'aws-s3', providerOptions: { ...keys, region: 'eu-west-1' } } },
};
