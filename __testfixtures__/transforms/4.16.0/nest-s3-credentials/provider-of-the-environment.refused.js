module.exports = ({ env }) => ({
  upload: {
    config: {
      provider: env('UPLOAD_PROVIDER', 'aws-s3'),
      providerOptions: { accessKeyId: env('A'), secretAccessKey: env('B') },
    },
  },
});
