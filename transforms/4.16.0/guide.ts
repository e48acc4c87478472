import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '4.15.5+ → 4.16.0: credentials for S3',
  url: 'https://docs-v4.strapi.io/dev-docs/plugins/upload',
  steps: [
    {
      transform: 'nest-s3-credentials',
      files: 'config/plugins.{js,ts}',
      reportOnly: 'config/{plugins.json,env/*/plugins.{js,ts,json}}',
      when: ({ dependencies }) => dependencies.has('@strapi/provider-upload-aws-s3'),
      why: 'The provider for S3 warns at every start of options that stand outside of s3Options and of keys outside of its credentials.',
    },
  ],
  secrets: [],
  notes: () => [],
});
