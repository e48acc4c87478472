// module.exports = ({ env }) => ({ upload: { config: { provider: 'aws-s3' } } });
