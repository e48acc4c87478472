/**
 * The S3 provider wants its keys in s3Options.credentials, and what else is for S3 in s3Options: it warns of other places.
 * https://docs-v4.strapi.io/dev-docs/plugins/upload
 * `providerOptions: { accessKeyId: a, secretAccessKey: b, region: c }` →
 * `providerOptions: { s3Options: { credentials: { accessKeyId: a, secretAccessKey: b }, region: c } }`
 */
import { defineTransform } from '../../src/ast/define-transform.ts';
import { nestCredentials } from './nest-s3-credentials/nest-credentials.ts';

export default defineTransform({
  title: 'Nest the credentials for S3',
  example: {
    path: 'config/plugins.js',
    before:
      "module.exports = ({ env }) => ({\n  upload: {\n    config: {\n      provider: 'aws-s3',\n      providerOptions: {\n        accessKeyId: env('AWS_ACCESS_KEY_ID'),\n        secretAccessKey: env('AWS_ACCESS_SECRET'),\n        region: env('AWS_REGION'),\n      },\n    },\n  },\n});\n",
  },
  mentions: ['aws-s3'],
  apply: nestCredentials,
});
