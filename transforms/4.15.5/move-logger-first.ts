/**
 * From 4.15.5 on the middleware that logs requests is to come first: behind `strapi::errors` it writes no line for what ends in an error.
 * Strapi does not require it, so a list without it stays as it is (`requiredMiddlewares` in @strapi/strapi 4.15.5).
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.14.0-to-4.15.5
 * `['strapi::errors', 'strapi::logger']` → `['strapi::logger', 'strapi::errors']`
 */
import { changeConfigList } from '../../src/ast/config/change-config-list.ts';
import { moveListEntryFirst } from '../../src/ast/config/move-list-entry-first.ts';
import { defineTransform } from '../../src/ast/define-transform.ts';

const LOGGER = 'strapi::logger';

export default defineTransform({
  title: `Move ${LOGGER} to the front of config/middlewares`,
  example: {
    path: 'config/middlewares.js',
    before:
      "module.exports = [\n  'strapi::errors',\n  'strapi::security',\n  'strapi::logger',\n  'strapi::body',\n];\n",
  },
  snippet: () => `'${LOGGER}',`,
  apply: (source, { options }) =>
    changeConfigList(source, options, {
      file: 'middlewares',
      snippet: `'${LOGGER}',`,
      change: (list) => moveListEntryFirst(list, LOGGER),
      lacks: (names) => (names.indexOf(LOGGER) > 0 ? `\`${LOGGER}\` does not come first` : undefined),
    }),
});
