import type { Node, ObjectExpression, ObjectProperty } from '@babel/types';
import type { Edit } from '../../../src/ast/edits.ts';
import type { Source } from '../../../src/ast/source.ts';
import { indentAt, lineStart } from '../../../src/ast/style.ts';
import { unwrap } from '../../../src/ast/unwrap.ts';
import { meaningOf } from './constant.ts';
import { type Constant, canDeclareBefore } from './declare-constants.ts';
import type { Plugin } from './find-plugin.ts';
import { readMember } from './member.ts';
import { packageImport } from './plugin-imports.ts';

/** How the link gets the plugin's `icon` or `name`. */
export type LinkField =
  | {
      readonly kind: 'known';
      readonly key: string;
      /** The value as an expression. */
      readonly expression: string;
      /** Whether a variable of the field's own name holds the value, now or after the edits. */
      readonly named: boolean;
      readonly constant?: Constant;
      readonly edits: readonly Edit[];
    }
  | {
      readonly kind: 'unknown';
      readonly key: string;
      readonly reason: string;
      readonly node: Node;
      readonly expression?: string;
    };

export function linkField(source: Source, { object, scope }: Plugin, key: 'icon' | 'name'): LinkField {
  const member = readMember(object, key, scope);
  if (member.kind === 'brought') {
    const { reason, node } = member;
    const expression = member.surely ? source.text.slice(node.start ?? 0, node.end ?? 0) : '';
    return { kind: 'unknown', key, reason, node, ...(expression && { expression }) };
  }
  if (member.kind === 'absent') return missingField(source, object, key);
  const { property, value, repeated } = member;
  if (property.type === 'ObjectMethod')
    return { kind: 'unknown', key, reason: `\`${key}\` is a method.`, node: property };

  const expression = expressionOf(source.text, property);
  const bare = unwrap(value);
  if (bare.type === 'Identifier')
    return { kind: 'known', key, expression, named: bare.name === key, edits: [] };
  // Of a key that is written twice the author has to choose one: neither is touched.
  const naming = repeated ? { named: false } : nameValue(source, object, key, expression);
  const edits = naming.named ? [shorten(source, property, key)] : [];
  return { kind: 'known', key, expression, ...naming, edits };
}

/** A field that the object lacks is added to it, from the plugin's package.json. */
function missingField(source: Source, object: ObjectExpression, key: string): LinkField {
  const packageName = packageImport(source.program);
  const [first] = object.properties;
  if (!packageName || !first) {
    const reason = `The plugin has no \`${key}\`, and the file does not import its package.json.`;
    return { kind: 'unknown', key, reason, node: object };
  }
  const expression = `${packageName}.strapi.${key}`;
  const naming = nameValue(source, object, key, expression);
  const entry = naming.named ? key : `${key}: ${expression}`;
  return { kind: 'known', key, expression, ...naming, edits: [insertBefore(source, object, entry)] };
}

function nameValue(
  source: Source,
  object: ObjectExpression,
  key: string,
  expression: string,
): { named: boolean; constant?: Constant } {
  const meaning = meaningOf(source, key, object, expression);
  if (meaning === 'same') return { named: true };
  if (meaning === 'other' || !canDeclareBefore(source, object)) return { named: false };
  return { named: true, constant: { name: key, expression } };
}

/** `icon: pluginPkg.strapi.icon` → `icon`; a quoted key, or a comment before the value, stays. */
function shorten(source: Source, property: ObjectProperty, key: string): Edit {
  const end = property.end ?? 0;
  const valueStart = end - expressionOf(source.text, property).length;
  const before = source.text.slice(property.start ?? 0, valueStart);
  const start = new RegExp(`^${key}\\s*:\\s*$`).test(before) ? (property.start ?? 0) : valueStart;
  return { start, end, text: key };
}

/** The value as written, with the parentheses around it. */
function expressionOf(text: string, property: ObjectProperty): string {
  const { value } = property;
  const outer = value.extra?.parenStart;
  const start = typeof outer === 'number' ? outer : (value.start ?? 0);
  return text.slice(start, property.end ?? 0);
}

/** Before the first member that has no comment of its own above it, which would change hands. */
function insertBefore(source: Source, object: ObjectExpression, entry: string): Edit {
  const { text } = source;
  const members = object.properties.map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }));
  const uncommented = members.find(({ start }, index) => {
    const from = members[index - 1]?.end ?? (object.start ?? 0) + 1;
    return /^[\s,]*$/.test(text.slice(from, start));
  });
  const offset = (uncommented ?? members[0])?.start ?? 0;
  const before = text.slice(lineStart(text, offset), offset);
  const indent = indentAt(text, offset);
  const ownLine = before.trim() === '' ? `,${source.style.eol}${indent}` : ', ';
  const separator = before.trim() === ',' ? `${source.style.eol}${before}` : ownLine;
  return { start: offset, end: offset, text: entry + separator };
}
