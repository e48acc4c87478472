import type { CallExpression, Node } from '@babel/types';
import { envAccess, type Scope } from '../scope.ts';
import { memberPath, unwrap } from '../unwrap.ts';

/** What a config value takes from the code rather than from the environment, where it stands. */
export interface Behind {
  /** What is used when the variable is not set; the whole value where none is read. */
  readonly literal: Node;
  /** The variable that is asked first, and the expression that reads nothing but it. */
  readonly read?: { readonly variable: string; readonly how: ReadHow; readonly node: Node };
}

/** `text`: `process.env.X`, `env('X')`. `list`: `env.array('X')`. `other`: any other helper of `env`. */
export type ReadHow = 'text' | 'list' | 'other';

/**
 * Tells what a value falls back to from how the variable is read. Follows no names: what stands elsewhere is not here.
 *
 * `env('SALT', 'abc')` → the node of `'abc'`, behind a read of SALT as text
 */
export function literalBehind(value: Node, scope: Scope): Behind | undefined {
  const plain = unwrap(value);
  if (plain.type === 'CallExpression') {
    const read = envCall(plain, scope);
    const fallback = plain.arguments[1];
    return read && (fallback ? { literal: fallback, read: { ...read, node: plain } } : undefined);
  }
  if (plain.type === 'LogicalExpression' && plain.operator !== '&&') {
    const read = plainRead(plain.left, scope);
    return read && { literal: plain.right, read: { ...read, node: plain.left } };
  }
  return isWritten(plain) ? { literal: plain } : undefined;
}

/** A read of one variable that falls back to nothing. */
export function plainRead(
  node: Node,
  scope: Scope,
): { readonly variable: string; readonly how: ReadHow } | undefined {
  const plain = unwrap(node);
  if (plain.type === 'CallExpression') return plain.arguments[1] ? undefined : envCall(plain, scope);
  const path = memberPath(plain);
  const [root, member, variable] = path ?? [];
  return root === 'process' && member === 'env' && variable !== undefined && path?.length === 3
    ? { variable, how: 'text' }
    : undefined;
}

function envCall(
  call: CallExpression,
  scope: Scope,
): { readonly variable: string; readonly how: ReadHow } | undefined {
  const access = envAccess(scope);
  const called = memberPath(call.callee)?.join('.');
  const [name] = call.arguments;
  if (access === undefined || name?.type !== 'StringLiteral') return undefined;
  if (called === access) return { variable: name.value, how: 'text' };
  if (called === `${access}.array`) return { variable: name.value, how: 'list' };
  return called?.startsWith(`${access}.`) ? { variable: name.value, how: 'other' } : undefined;
}

function isWritten(node: Node): boolean {
  return (
    node.type === 'StringLiteral' ||
    node.type === 'ArrayExpression' ||
    (node.type === 'TemplateLiteral' && node.expressions.length === 0)
  );
}

/** What a literal is, as far as one variable could hold it. */
export type Written =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `undefined`, `null`, an empty text or list: as good as no fallback. */
  | { readonly kind: 'nothing' };

/** `['a', 'b']` → the list of `a` and `b`; `undefined` for what is no literal of texts. */
export function writtenAs(node: Node): Written | undefined {
  const plain = unwrap(node);
  if (plain.type === 'NullLiteral') return { kind: 'nothing' };
  if (plain.type === 'Identifier' && plain.name === 'undefined') return { kind: 'nothing' };
  const text = textOf(plain);
  if (text !== undefined) return text === '' ? { kind: 'nothing' } : { kind: 'text', text };
  if (plain.type !== 'ArrayExpression') return undefined;
  const items: string[] = [];
  for (const element of plain.elements) {
    const item = element && textOf(unwrap(element));
    if (item === undefined || item === null) return undefined;
    items.push(item);
  }
  return items.every((item) => item === '') ? { kind: 'nothing' } : { kind: 'list', items };
}

function textOf(plain: Node): string | undefined {
  if (plain.type === 'StringLiteral') return plain.value;
  if (plain.type === 'TemplateLiteral' && plain.expressions.length === 0)
    return plain.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/**
 * The text of a variable that holds a literal; `undefined` where `env.array` would read something else back: it splits at
 * commas, drops brackets around the whole, and blanks and double quotes around each part (`lib/env-helper.js` of
 * `@strapi/utils` 4.0 to 4.25).
 *
 * `['a', 'b']` → `a,b`
 */
export function variableText(written: Exclude<Written, { kind: 'nothing' }>): string | undefined {
  if (written.kind === 'text') return written.text;
  const text = written.items.join(',');
  const exact = written.items.every((item) => item !== '' && !/[,"]|^\s|\s$/.test(item));
  return exact && !(text.startsWith('[') && text.endsWith(']')) ? text : undefined;
}
