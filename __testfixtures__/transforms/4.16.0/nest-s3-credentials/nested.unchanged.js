module.exports = ({ env }) => ({
  upload: {
    config: {
      provider: 'aws-s3',
      providerOptions: {
        s3Options: { credentials: { accessKeyId: env('A'), secretAccessKey: env('B') }, region: 'eu-west-1' },
      },
    },
  },
});
