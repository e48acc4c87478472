import type { Node } from '@babel/types';
import { follow } from './follow.ts';
import type { Scope } from './scope.ts';
import { staticKey } from './static-key.ts';
import { unwrap } from './unwrap.ts';

export type Literal =
  | { readonly kind: 'literal'; readonly value: unknown }
  /** `node` is the part that only running the code would tell. */
  | { readonly kind: 'computed'; readonly node: Node };

/**
 * The value of an expression that is written down: literals, and lists and objects of them, also where a variable holds a part.
 *
 * `{ type: TYPE, enum: ['a', -1] }` with `const TYPE = 'x'` → the object
 */
export function literalValue(expression: Node, scope: Scope): Literal {
  const followed = follow(expression, scope);
  if (followed.kind === 'object') return objectValue(followed.object.properties, followed.scope);
  if (followed.kind !== 'value') return { kind: 'computed', node: followed.node };
  const node = unwrap(followed.node);
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return { kind: 'literal', value: node.value };
    case 'NullLiteral':
      return { kind: 'literal', value: null };
    case 'TemplateLiteral':
      return node.expressions.length === 0
        ? { kind: 'literal', value: node.quasis[0]?.value.cooked ?? '' }
        : { kind: 'computed', node };
    case 'UnaryExpression': {
      const operand = literalValue(node.argument, followed.scope);
      return node.operator === '-' && operand.kind === 'literal' && typeof operand.value === 'number'
        ? { kind: 'literal', value: -operand.value }
        : { kind: 'computed', node };
    }
    case 'ArrayExpression':
      return arrayValue(node.elements, followed.scope);
    default:
      return { kind: 'computed', node };
  }
}

function arrayValue(elements: readonly (Node | null)[], scope: Scope): Literal {
  const values: unknown[] = [];
  for (const element of elements) {
    const value = element === null ? NOTHING : literalValue(element, scope);
    if (value.kind === 'computed') return value;
    values.push(value.value);
  }
  return { kind: 'literal', value: values };
}

const NOTHING: Literal = { kind: 'literal', value: null };

function objectValue(members: readonly Member[], scope: Scope): Literal {
  const entries = new Map<string, unknown>();
  for (const member of members) {
    if (member.type === 'SpreadElement') {
      const spread = literalValue(member.argument, scope);
      if (spread.kind === 'computed') return spread;
      for (const [key, value] of Object.entries(spread.value ?? {})) entries.set(key, value);
      continue;
    }
    const key = staticKey(member);
    if (key === undefined || member.type === 'ObjectMethod') return { kind: 'computed', node: member };
    const value = literalValue(member.value, scope);
    if (value.kind === 'computed') return value;
    entries.set(key, value.value);
  }
  return { kind: 'literal', value: Object.fromEntries(entries) };
}

type Member = Extract<Node, { type: 'ObjectExpression' }>['properties'][number];
