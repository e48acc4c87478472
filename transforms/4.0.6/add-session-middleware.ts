/**
 * Strapi 4.0.6 has a session middleware, and logging in through a provider no longer works without it. It is used only where the list
 * of middlewares names it.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.0.0-to-4.0.6
 * `['strapi::body', 'strapi::favicon']` → `['strapi::body', 'strapi::session', 'strapi::favicon']`
 */
import { changeConfigList } from '../../src/ast/config/change-config-list.ts';
import { putListEntry } from '../../src/ast/config/put-list-entry.ts';
import { defineTransform } from '../../src/ast/define-transform.ts';

const SESSION = 'strapi::session';

export default defineTransform({
  title: `Add ${SESSION} to config/middlewares`,
  example: {
    path: 'config/middlewares.js',
    before:
      "module.exports = [\n  'strapi::errors',\n  'strapi::query',\n  'strapi::body',\n  'strapi::favicon',\n  'strapi::public',\n];\n",
  },
  snippet: () => `'${SESSION}',`,
  apply: (source, { options }) =>
    changeConfigList(source, options, {
      file: 'middlewares',
      snippet: `'${SESSION}',`,
      change: (list) =>
        putListEntry(list, { name: SESSION, after: 'strapi::body', before: 'strapi::favicon' }),
      lacks: (names) => (names.includes(SESSION) ? undefined : `\`${SESSION}\` is missing`),
    }),
});
