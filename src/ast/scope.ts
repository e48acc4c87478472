import type {
  ArrowFunctionExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  Node,
  Program,
} from '@babel/types';
import { walk } from './walk.ts';

export type FunctionNode = ArrowFunctionExpression | FunctionDeclaration | FunctionExpression;

/** A function (or the module) whose names are visible at some place. */
export interface Scope {
  readonly node: Program | FunctionNode;
  readonly parent?: Scope;
  /** How code directly inside reads environment variables, such as `env` or `params.env`. */
  readonly env?: string;
  /** What the function was called with, where that call is known. */
  readonly call?: { readonly args: readonly Node[]; readonly scope: Scope };
}

/** What a name stands for. */
export type Binding =
  | { readonly kind: 'variable'; readonly init: Expression; readonly scope: Scope }
  | { readonly kind: 'function'; readonly node: FunctionDeclaration; readonly scope: Scope }
  | { readonly kind: 'parameter'; readonly index: number; readonly scope: Scope }
  | { readonly kind: 'import'; readonly from: string; readonly isDefault: boolean }
  /** Declared in a way that says nothing about its value: destructured, declared twice, without a value, a class. */
  | { readonly kind: 'opaque' };

/** Finds what a name stands for at a scope; `undefined` for names that the file does not declare. */
export function lookup(scope: Scope, name: string): Binding | undefined {
  const [own, second] = bindingsOf(scope, name);
  const outer = scope.parent && lookup(scope.parent, name);
  // A variable may belong to a block: with one of that name further out, either may be meant.
  if (second || (own?.kind === 'variable' && outer)) return { kind: 'opaque' };
  return own ?? outer;
}

/** How code at this scope reads environment variables, if a function around it offers a way that is not shadowed. */
export function envAccess(scope: Scope): string | undefined {
  const passed: Scope[] = [];
  for (let current: Scope | undefined = scope; current; current = current.parent) {
    const { env } = current;
    if (env) {
      const root = env.split('.')[0] ?? env;
      return passed.some((inner) => bindingsOf(inner, root).length > 0) ? undefined : env;
    }
    passed.push(current);
  }
  return undefined;
}

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'FunctionExpression' ||
    node.type === 'FunctionDeclaration'
  );
}

/** Walks the code of one function or module without entering the functions inside it. */
export function walkOwnCode(scopeNode: Program | FunctionNode, visit: (node: Node) => void): void {
  walk(scopeNode, (node) => {
    if (node === scopeNode) return;
    visit(node);
    return isFunction(node) || node.type === 'ObjectMethod' || node.type === 'ClassBody' ? false : undefined;
  });
}

function bindingsOf(scope: Scope, name: string): Binding[] {
  const bindings: Binding[] = [];
  if (scope.node.type !== 'Program') {
    for (const [index, parameter] of scope.node.params.entries()) {
      const plain = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      if (plain.type === 'Identifier' && plain.name === name)
        bindings.push({ kind: 'parameter', index, scope });
      else if (declares(plain, name)) bindings.push({ kind: 'opaque' });
    }
  }
  walkOwnCode(scope.node, (node) => {
    if (node.type === 'VariableDeclarator' && declares(node.id, name)) {
      const readable = node.id.type === 'Identifier' && node.init;
      bindings.push(readable ? { kind: 'variable', init: readable, scope } : { kind: 'opaque' });
    } else if (node.type === 'FunctionDeclaration' && node.id?.name === name) {
      bindings.push({ kind: 'function', node, scope });
    } else if (node.type === 'ClassDeclaration' && node.id?.name === name) {
      bindings.push({ kind: 'opaque' });
    } else if (node.type === 'ImportDeclaration') {
      const specifier = node.specifiers.find(({ local }) => local.name === name);
      const isDefault = specifier?.type === 'ImportDefaultSpecifier';
      if (specifier) bindings.push({ kind: 'import', from: node.source.value, isDefault });
    }
  });
  return bindings;
}

/** Whether a pattern (`a`, `{ a }`, `[a]`, `{ b: { a } }`) declares a name. */
export function declares(pattern: Node, name: string): boolean {
  switch (pattern.type) {
    case 'Identifier':
      return pattern.name === name;
    case 'ObjectPattern':
      return pattern.properties.some((p) => declares(p.type === 'RestElement' ? p.argument : p.value, name));
    case 'ArrayPattern':
      return pattern.elements.some((element) => element !== null && declares(element, name));
    case 'AssignmentPattern':
      return declares(pattern.left, name);
    case 'RestElement':
      return declares(pattern.argument, name);
    default:
      return false;
  }
}
