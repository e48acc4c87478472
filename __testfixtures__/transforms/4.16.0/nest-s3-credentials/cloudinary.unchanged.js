// not aws-s3
module.exports = { upload: { config: { provider: 'cloudinary', providerOptions: {} } } };
