module.exports = ({ env }) => ({
  upload: {
    config: {
      provider: 'aws-s3',
      providerOptions: {
        accessKeyId: env('AWS_ACCESS_KEY_ID'),
        secretAccessKey: env('AWS_ACCESS_SECRET'),
        region: env('AWS_REGION'),
        params: {
          Bucket: env('AWS_BUCKET'),
        },
        sizeLimit: 25 * 1024 * 1024, // 25 MB
      },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      depthLimit: 7,
    },
  },
});
