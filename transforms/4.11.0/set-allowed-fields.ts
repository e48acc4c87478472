/**
 * Strapi 4.13.1 can be told which fields of a user may be set by those who register; without that, it takes all that are not private.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.10-to-4.11
 * `({ env }) => ({})` → `({ env }) => ({ 'users-permissions': { config: { register: { allowedFields: ['phone'] } } } })`
 */
import { companionOf } from '../../src/ast/companion.ts';
import { putConfigLiteral } from '../../src/ast/config/add-config-literal.ts';
import { isJsonConfig, notConfigFile } from '../../src/ast/config/config-file.ts';
import { jsonAsScript } from '../../src/ast/config/json-as-script.ts';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { info, type Outcome } from '../../src/ast/outcome.ts';
import { array, code } from '../../src/ast/print-value.ts';
import { registrationFields } from '../../src/strapi/registration-fields.ts';

const PATH = ['users-permissions', 'config', 'register', 'allowedFields'] as const;
const SCHEMA = 'src/extensions/users-permissions/content-types/user/schema.json';

/** A list that fits on a line at the depth of this one. */
const SHORT = 50;

export default defineTransform({
  title: 'Name the fields of a user that registration accepts',
  example: {
    path: 'config/plugins.js',
    before: 'module.exports = ({ env }) => ({});\n',
    options: {
      companions: {
        schema: '{ "attributes": { "username": { "type": "string" }, "phone": { "type": "string" } } }',
      },
    },
  },
  apply(source, { options }) {
    const other = notConfigFile(source, 'plugins');
    if (other) return notApplicable(other);
    const schema = companionOf(options, 'schema');
    if (schema === undefined) return notApplicable(`There is no ${SCHEMA}.`);
    const fields = registrationFields(schema);
    if (!fields) return notApplicable(`${SCHEMA} is no JSON object with attributes.`);
    if (fields.length === 0) return notApplicable('A user has no fields of the project that may be written.');

    const { quote } = source.path.endsWith('.json') ? { quote: '"' } : source.style;
    const items = fields.map((field) => quote + field + quote);
    const line = `[${items.join(', ')}]`;
    const value = line.length <= SHORT ? code(line) : array(...items.map(code));
    if (isJsonConfig(source)) {
      const list = fields.map((field) => JSON.stringify(field)).join(', ');
      const outcome = putConfigLiteral(jsonAsScript(source), { path: PATH, value });
      if (outcome.kind !== 'changed') return outcome;
      const snippet = `"users-permissions": { "config": { "register": { "allowedFields": [${list}] } } }`;
      return { kind: 'needs-you', reason: 'Add it to the JSON by hand:', notes: [], line: 1, snippet };
    }
    const outcome = putConfigLiteral(source, { path: PATH, value });
    return outcome.kind === 'changed'
      ? {
          ...outcome,
          notes: [
            info(
              `Registration accepts ${fields.map((field) => `\`${field}\``).join(', ')}: take out what people must not set themselves.`,
            ),
          ],
        }
      : outcome;
  },
});

const notApplicable = (reason: string): Outcome => ({ kind: 'not-applicable', reason, notes: [] });
