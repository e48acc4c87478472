/**
 * Strapi 4.6.1 reads the largest size of an upload from upload.config.sizeLimit, in bytes, whatever the provider.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.5.1-to-4.6.1
 * `config: { providerOptions: { sizeLimit: 250 * 1024 * 1024 } }` → `config: { sizeLimit: 250 * 1024 * 1024 }`
 */
import { defineTransform } from '../../src/ast/define-transform.ts';
import { moveSizeLimit } from './move-size-limit/move-size-limit.ts';

export default defineTransform({
  title: 'Move the size limit of uploads out of the options of the provider',
  example: {
    path: 'config/plugins.js',
    before:
      "module.exports = {\n  upload: {\n    config: {\n      provider: 'local',\n      providerOptions: {\n        sizeLimit: 250 * 1024 * 1024,\n      },\n    },\n  },\n};\n",
  },
  apply: moveSizeLimit,
});
