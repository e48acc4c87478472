/**
 * From Strapi 4.6.1 on, the content manager fills relations into what it hands to webhooks, unless config/server says no.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.5.1-to-4.6.1
 * `({ env }) => ({ host })` → `({ env }) => ({ host, webhooks: { populateRelations: false } })`
 */
import { addConfigLiteral } from '../../src/ast/config/add-config-literal.ts';
import { code } from '../../src/ast/print-value.ts';

export default addConfigLiteral({
  file: 'server',
  path: ['webhooks', 'populateRelations'],
  value: code('false'),
});
