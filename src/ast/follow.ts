import type { CallExpression, Expression, Node, ObjectExpression } from '@babel/types';
import { alwaysReturns } from './always-returns.ts';
import { passedEnv } from './config/config-env.ts';
import { type FunctionNode, isFunction, lookup, type Scope, walkOwnCode } from './scope.ts';
import { memberPath, unwrap } from './unwrap.ts';
import { usesOf } from './uses.ts';

export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
  readonly node: Node;
  /** The module that exports the value as its one value, where it is another file. */
  readonly importedFrom?: string;
}

/** Where an expression leads within its own file. */
export type Followed =
  | { readonly kind: 'object'; readonly object: ObjectExpression; readonly scope: Scope }
  | { readonly kind: 'function'; readonly node: FunctionNode; readonly scope: Scope }
  /** Anything else that is written down here: a literal, a condition, a template … */
  | { readonly kind: 'value'; readonly node: Node; readonly scope: Scope }
  | Refused;

/**
 * Follows names, calls of functions of this file, type casts and `defineConfig`-like wrappers to what they stand for.
 *
 * `config` in `const config = { a: 1 } as const; export default config;` → the object literal
 *
 * @param trail receives every variable and called function on the way, for callers that ask what else happens to them
 */
export function follow(expression: Node, scope: Scope, trail: Name[] = []): Followed {
  const node = unwrap(expression);
  if (node.type === 'ObjectExpression') return { kind: 'object', object: node, scope };
  if (isFunction(node)) return { kind: 'function', node, scope };
  if (node.type === 'Identifier' && node.name !== 'undefined')
    return followName(node, node.name, scope, trail);
  if (node.type === 'CallExpression') return followCall(node, scope, trail);
  return { kind: 'value', node, scope };
}

/** A variable or function that was followed, and where it is declared. */
export interface Name {
  readonly name: string;
  readonly scope: Scope;
}

function isOn(trail: readonly Name[], { name, scope }: Name): boolean {
  return trail.some((passed) => passed.name === name && passed.scope.node === scope.node);
}

/**
 * The expressions that a config function returns, each with the scope it stands in.
 *
 * @param scope where the function is defined
 */
export function returnsOf(
  node: FunctionNode,
  scope: Scope,
  how: { env?: string } | { call: Scope['call'] & {} },
): Returned[] {
  const env = 'call' in how ? passedEnv(node, how.call) : how.env;
  const inner: Scope = { node, parent: scope, ...(env && { env }), ...('call' in how && { call: how.call }) };
  if (node.body.type !== 'BlockStatement') return [{ node: node.body, scope: inner }];
  const returned: Returned[] = [];
  walkOwnCode(node, (statement) => {
    if (statement.type === 'ReturnStatement' && statement.argument) {
      returned.push({ node: statement.argument, scope: inner });
    }
  });
  return returned;
}

export interface Returned {
  readonly node: Expression;
  readonly scope: Scope;
}

function followName(node: Node, name: string, scope: Scope, trail: Name[]): Followed {
  const binding = lookup(scope, name);
  switch (binding?.kind) {
    case undefined:
      return refuse(node, `\`${name}\` is not defined in this file.`);
    case 'import':
      return {
        ...refuse(node, `\`${name}\` comes from '${binding.from}'.`),
        ...(binding.isDefault && { importedFrom: binding.from }),
      };
    case 'opaque':
      return refuse(node, `The value of \`${name}\` cannot be told from this file.`);
    case 'function':
      return { kind: 'function', node: binding.node, scope: binding.scope };
    case 'parameter': {
      const { call } = binding.scope;
      const argument = call?.args[binding.index];
      return call && argument
        ? follow(argument, call.scope, trail)
        : refuse(node, `\`${name}\` is a parameter.`);
    }
    case 'variable': {
      const variable: Name = { name, scope: binding.scope };
      if (isOn(trail, variable)) return refuse(node, `\`${name}\` leads back to itself.`);
      const reassigned = usesOf(binding.scope.node, name).reassigned;
      if (reassigned) return refuse(reassigned, `\`${name}\` is assigned more than once.`);
      trail.push(variable);
      return follow(binding.init, binding.scope, trail);
    }
  }
}

function followCall(node: CallExpression, scope: Scope, trail: Name[]): Followed {
  const name = memberPath(node.callee)?.join('.');
  const required = name === 'require' ? node.arguments[0] : undefined;
  if (required?.type === 'StringLiteral') {
    return { ...refuse(node, `The value comes from '${required.value}'.`), importedFrom: required.value };
  }
  const callee = calledFunction(node, scope);
  if (callee) {
    if (callee.name && isOn(trail, callee.name))
      return refuse(node, `\`${callee.name.name}\` is called again on the way.`);
    if (callee.name) trail.push(callee.name);
    const returned = returnsOf(callee.node, callee.scope, { call: { args: node.arguments, scope } });
    const [only] = returned;
    const isPlain = !callee.node.async && !callee.node.generator;
    if (only && returned.length === 1 && isPlain && alwaysReturns(callee.node))
      return follow(only.node, only.scope, trail);
    return refuse(node, `What \`${name ?? 'the function'}\` returns is decided at run time.`);
  }
  const [argument, ...others] = node.arguments;
  if (argument && others.length === 0 && name && RETURNS_ITS_ARGUMENT.test(name))
    return follow(argument, scope, trail);
  return refuse(node, `The value is what \`${name ?? '…'}(…)\` returns.`);
}

/** `defineConfig({…})` and its kin only help editors; `Object.freeze` changes nothing that is read. */
const RETURNS_ITS_ARGUMENT = /^(.+\.)?define([A-Z]\w*)?$|^Object\.(freeze|seal|preventExtensions)$/;

function calledFunction(
  call: CallExpression,
  scope: Scope,
): { node: FunctionNode; scope: Scope; name?: Name } | undefined {
  const callee = unwrap(call.callee);
  if (isFunction(callee)) return { node: callee, scope };
  const binding = callee.type === 'Identifier' ? lookup(scope, callee.name) : undefined;
  if (callee.type !== 'Identifier' || (binding?.kind !== 'function' && binding?.kind !== 'variable'))
    return undefined;
  const node = binding.kind === 'function' ? binding.node : unwrap(binding.init);
  const name: Name = { name: callee.name, scope: binding.scope };
  return isFunction(node) ? { node, scope: binding.scope, name } : undefined;
}

function refuse(node: Node, reason: string): Refused {
  return { kind: 'refused', reason, node };
}
