import type { Node } from '@babel/types';
import { follow, type Name } from '../follow.ts';
import type { VariableRead } from '../outcome.ts';
import { envAccess, lookup, type Scope } from '../scope.ts';
import { memberPath, unwrap } from '../unwrap.ts';

/** Where a config value comes from. */
export type ConfigValue =
  | { readonly kind: 'variable'; readonly variable: VariableRead; readonly fallbackText?: string }
  /** A list with a variable in each place. */
  | { readonly kind: 'variables'; readonly variables: readonly VariableRead[] }
  | { readonly kind: 'literal'; readonly text: string }
  /** `null` or `undefined`, written down. */
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'expression' };

/**
 * Tells an environment variable, with what it falls back to, from a literal and from everything else.
 *
 * `env('SALT', 'abc')` → the variable SALT with a literal fallback
 */
export function readValue(node: Node, scope: Scope): ConfigValue {
  const { node: plain, scope: at } = declared(node, scope);

  if (plain.type === 'StringLiteral') return { kind: 'literal', text: plain.value };
  if (plain.type === 'BooleanLiteral') return { kind: 'literal', text: String(plain.value) };
  if (plain.type === 'NumericLiteral') return { kind: 'literal', text: String(plain.value) };
  if (plain.type === 'TemplateLiteral' && plain.expressions.length === 0) {
    return { kind: 'literal', text: plain.quasis[0]?.value.cooked ?? '' };
  }
  if (plain.type === 'NullLiteral') return { kind: 'nothing', text: 'null' };
  if (plain.type === 'Identifier' && plain.name === 'undefined')
    return { kind: 'nothing', text: 'undefined' };
  if (plain.type === 'LogicalExpression' && plain.operator !== '&&') {
    const left = readValue(plain.left, at);
    return left.kind === 'variable' && left.variable.fallback !== 'literal'
      ? withFallback(left.variable, plain.right, at)
      : left;
  }
  if (plain.type === 'ArrayExpression') {
    const items = plain.elements.map((element) => element && readValue(element, at));
    const variables = items.flatMap((item) => (item?.kind === 'variable' ? [item.variable] : []));
    return variables.length > 0 && variables.length === items.length
      ? { kind: 'variables', variables }
      : { kind: 'expression' };
  }
  if (plain.type === 'CallExpression' || plain.type === 'OptionalCallExpression') {
    const cut = splitText(plain.callee);
    if (cut) return whole(readValue(cut, at));
    const [name, fallback] = plain.arguments;
    const called = memberPath(plain.callee)?.join('.');
    const access = envAccess(at) ?? 'env';
    const reads = called === access || called?.startsWith(`${access}.`);
    return reads && name?.type === 'StringLiteral'
      ? withFallback(read(name.value), fallback, at)
      : { kind: 'expression' };
  }
  const path = memberPath(plain);
  const variable = path?.[0] === 'process' && path[1] === 'env' && path.length === 3 ? path[2] : undefined;
  return variable ? { kind: 'variable', variable: read(variable) } : { kind: 'expression' };
}

/** What `….split` cuts: `process.env.APP_KEYS.split(',')` reads the variable as much as `env.array('APP_KEYS')` does. */
function splitText(callee: Node): Node | undefined {
  const plain = unwrap(callee);
  const isMember = plain.type === 'MemberExpression' || plain.type === 'OptionalMemberExpression';
  return isMember &&
    !plain.computed &&
    plain.property.type === 'Identifier' &&
    plain.property.name === 'split'
    ? plain.object
    : undefined;
}

/** `(process.env.X || '')` falls back to nothing that could be a value. */
function whole(value: ConfigValue): ConfigValue {
  if (value.kind !== 'variable') return value.kind === 'variables' ? value : { kind: 'expression' };
  return value.fallbackText === '' ? { kind: 'variable', variable: read(value.variable.name) } : value;
}

const read = (name: string): VariableRead => ({ name, fallback: 'none' });

/** A literal at the end of a chain of fallbacks is what is used in the end. */
function withFallback(variable: VariableRead, fallback: Node | undefined, scope: Scope): ConfigValue {
  const value = fallback && readValue(fallback, scope);
  if (!value || value.kind === 'nothing') return { kind: 'variable', variable };
  const text =
    value.kind === 'literal' ? value.text : value.kind === 'variable' ? value.fallbackText : undefined;
  if (text === undefined) return { kind: 'variable', variable: { ...variable, fallback: 'expression' } };
  // An empty text is no secret, and what a variable that is not set comes to.
  if (text === '') return { kind: 'variable', variable, fallbackText: text };
  return { kind: 'variable', variable: { ...variable, fallback: 'literal' }, fallbackText: text };
}

/** What a variable of the file was declared as, also where that is a call that leads nowhere further. */
function declared(node: Node, scope: Scope): { node: Node; scope: Scope } {
  const trail: Name[] = [];
  const followed = follow(node, scope, trail);
  if (followed.kind === 'value') return followed;
  const last = trail.at(-1);
  const binding = last && lookup(last.scope, last.name);
  return binding?.kind === 'variable'
    ? { node: unwrap(binding.init), scope: binding.scope }
    : { node: unwrap(node), scope };
}
