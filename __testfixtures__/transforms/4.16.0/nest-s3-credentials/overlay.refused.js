module.exports = ({ env }) => ({
  upload: {
    config: {
      provider: 'aws-s3',
      providerOptions: { accessKeyId: env('A'), secretAccessKey: env('B') },
    },
  },
});
