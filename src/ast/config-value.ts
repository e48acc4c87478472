import type { Node } from '@babel/types';
import { follow } from './follow.ts';
import type { VariableRead } from './outcome.ts';
import { envAccess, type Scope } from './scope.ts';
import { memberPath, unwrap } from './unwrap.ts';

/** Where a config value comes from. */
export type ConfigValue =
  | { readonly kind: 'variable'; readonly variable: VariableRead }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'expression' };

/**
 * Tells an environment variable, with what it falls back to, from a literal and from everything else.
 *
 * `env('SALT', 'abc')` → the variable SALT with a literal fallback
 */
export function readValue(node: Node, scope: Scope): ConfigValue {
  const followed = follow(node, scope);
  const plain = followed.kind === 'value' ? followed.node : unwrap(node);
  const at = followed.kind === 'value' ? followed.scope : scope;

  if (plain.type === 'StringLiteral') return { kind: 'literal', text: plain.value };
  if (plain.type === 'NumericLiteral') return { kind: 'literal', text: String(plain.value) };
  if (plain.type === 'TemplateLiteral' && plain.expressions.length === 0) {
    return { kind: 'literal', text: plain.quasis[0]?.value.cooked ?? '' };
  }
  if (plain.type === 'LogicalExpression' && plain.operator !== '&&') {
    const left = readValue(plain.left, at);
    return left.kind === 'variable' && left.variable.fallback === 'none'
      ? withFallback(left.variable.name, plain.right, at)
      : left;
  }
  if (plain.type === 'CallExpression') {
    const [name, fallback] = plain.arguments;
    const called = memberPath(plain.callee)?.join('.');
    const access = envAccess(at) ?? 'env';
    const reads = called === access || called?.startsWith(`${access}.`);
    return reads && name?.type === 'StringLiteral'
      ? withFallback(name.value, fallback, at)
      : { kind: 'expression' };
  }
  const path = memberPath(plain);
  const variable = path?.[0] === 'process' && path[1] === 'env' && path.length === 3 ? path[2] : undefined;
  return variable ? withFallback(variable, undefined, at) : { kind: 'expression' };
}

function withFallback(name: string, fallback: Node | undefined, scope: Scope): ConfigValue {
  const kind =
    !fallback || isUndefined(fallback)
      ? 'none'
      : readValue(fallback, scope).kind === 'literal'
        ? 'literal'
        : 'expression';
  return { kind: 'variable', variable: { name, fallback: kind } };
}

function isUndefined(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'undefined';
}
