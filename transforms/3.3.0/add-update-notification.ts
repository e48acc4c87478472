/**
 * Strapi 3.3 reads from admin/src/config.js whether its admin panel tells of new versions. The file replaces Strapi's own as a
 * whole, so that it has to export everything that one does.
 * https://docs-v3.strapi.io/developer-docs/latest/update-migration-guides/migration-guides/migration-guide-3.2.5-to-3.3.0.html
 * `export const SHOW_TUTORIALS = false;` → the same and `export const STRAPI_UPDATE_NOTIF = true;`
 */
import type { Node, ObjectExpression, Program } from '@babel/types';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { insertEntries } from '../../src/ast/insert-entries.ts';
import { appendStatements } from '../../src/ast/insert-statement.ts';
import { info, type NeedsYou, type Note } from '../../src/ast/outcome.ts';
import { code } from '../../src/ast/print-value.ts';
import { createSource, lineAt, type Source } from '../../src/ast/source.ts';
import { staticKey } from '../../src/ast/static-key.ts';
import { memberPath, unwrap } from '../../src/ast/unwrap.ts';
import { ADMIN_CONFIG } from '../../src/strapi/admin-config.ts';

const NAME = 'STRAPI_UPDATE_NOTIF';

export default defineTransform({
  title: 'Export STRAPI_UPDATE_NOTIF from the config of the admin panel',
  example: {
    path: 'admin/src/config.js',
    before: `export const LOGIN_LOGO = null;
export const SHOW_TUTORIALS = false;
export const SETTINGS_BASE_URL = '/settings';
`,
  },
  snippet: () => snippet(createSource('config.js', ''), [NAME]),
  apply(source) {
    if (!/(^|[\\/])admin[\\/]src[\\/]config\.js$/.test(source.path))
      return { kind: 'not-applicable', reason: 'Not admin/src/config.js.', notes: [] };
    const { names, elsewhere, common } = exportsOf(source.program);
    const missing = Object.keys(ADMIN_CONFIG).filter((name) => !names.has(name));
    if (missing.length === 0) return { kind: 'already-done', reason: `\`${NAME}\` is exported.`, notes: [] };
    if (elsewhere) return needsYou(source, elsewhere, missing);
    const reason = `Adds ${missing.map((name) => `\`${name}\``).join(', ')}.`;
    const notes = missing.flatMap((name) => noteOn(name));
    if (common) {
      const entries = missing.map((key) => ({ key, value: code(ownValue(source, key)) }));
      return { kind: 'changed', reason, edits: insertEntries(source, common, entries), notes };
    }
    return { kind: 'changed', reason, edits: [appendStatements(source, statements(source, missing))], notes };
  },
});

/** How the file exports: `export const x = 1`, `module.exports = { x: 1 }` or `exports.x = 1`. */
type Form = 'module' | 'object' | 'exports';

interface Elsewhere {
  readonly reason: string;
  readonly node: Node;
  readonly form: Form;
}

interface Exports {
  readonly names: ReadonlySet<string>;
  /** Why the file may export more than can be seen, or has no place to add to. */
  readonly elsewhere?: Elsewhere;
  /** The object of `module.exports`. */
  readonly common?: ObjectExpression;
}

function exportsOf(program: Program): Exports {
  const names = new Set<string>();
  let elsewhere: Elsewhere | undefined;
  let common: ObjectExpression | undefined;
  for (const statement of program.body) {
    if (statement.type === 'ExportAllDeclaration') {
      const reason = `Everything that '${statement.source.value}' exports is passed on, which may have it too.`;
      elsewhere ??= { reason, node: statement, form: 'module' };
    }
    if (statement.type === 'ExportNamedDeclaration') {
      for (const name of exportedNames(statement)) names.add(name);
    }
    if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression') {
      const { left, right } = statement.expression;
      const [root, ...path] = memberPath(left) ?? [];
      if (root !== 'exports' && !(root === 'module' && path[0] === 'exports')) continue;
      const [own] = root === 'module' ? path.slice(1) : path;
      const value = unwrap(right);
      if (own !== undefined) names.add(own);
      else if (value.type === 'ObjectExpression') {
        common = value;
        for (const member of value.properties) {
          const key = staticKey(member);
          if (key !== undefined) names.add(key);
          else
            elsewhere ??= {
              reason: 'Not everything that is exported is written down here.',
              node: member,
              form: 'object',
            };
        }
      }
      if (!common)
        elsewhere ??= {
          reason: 'What the file exports is not written down as one object.',
          node: statement,
          form: 'exports',
        };
    }
  }
  return { names, ...(elsewhere && { elsewhere }), ...(common && { common }) };
}

function exportedNames(statement: Extract<Node, { type: 'ExportNamedDeclaration' }>): string[] {
  const { declaration, specifiers } = statement;
  const declared =
    declaration?.type === 'VariableDeclaration' ? declaration.declarations.map(({ id }) => id) : [];
  return [...declared, ...specifiers.map(({ exported }) => exported)].flatMap((node) =>
    node.type === 'Identifier' ? [node.name] : node.type === 'StringLiteral' ? [node.value] : [],
  );
}

function noteOn(name: string): Note[] {
  return name === NAME
    ? [info(`Set \`${NAME}\` to false to have no notices of new versions.`)]
    : [info(`\`${name}\` was missing; it now has the value that Strapi's own file gives it.`)];
}

function needsYou(source: Source, { reason, node, form }: Elsewhere, missing: readonly string[]): NeedsYou {
  const line = lineAt(source.text, node.start ?? 0);
  return { kind: 'needs-you', reason, notes: [], snippet: snippet(source, missing, form), line };
}

function snippet(source: Source, names: readonly string[], form: Form = 'module'): string {
  return statements(source, names, form).join('\n');
}

function statements(source: Source, names: readonly string[], form: Form = 'module'): string[] {
  const end = source.style.semicolons ? ';' : '';
  return names.map((name) => {
    const value = ownValue(source, name);
    if (form === 'object') return `${name}: ${value},`;
    return form === 'exports' ? `exports.${name} = ${value}${end}` : `export const ${name} = ${value}${end}`;
  });
}

/** The value that Strapi gives it, in the file's quotes. */
function ownValue({ style }: Source, name: string): string {
  const value = ADMIN_CONFIG[name];
  return typeof value === 'string' ? style.quote + value + style.quote : String(value);
}
