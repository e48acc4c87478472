import type { Node, Program } from '@babel/types';
import type { FunctionNode } from './scope.ts';
import { staticKey } from './static-key.ts';
import { memberPath, memberRoot, unwrap } from './unwrap.ts';
import { walk } from './walk.ts';

/** What a function or module does with one of its names, besides declaring it. */
export interface Uses {
  /** Places where the value itself is handed on: exported, returned, put into another value, passed to a call. */
  readonly values: readonly Node[];
  /** Calls that could change it: `Object.assign(config, …)`. Calls that only read are left out. */
  readonly passed: readonly Node[];
  /** `config.admin.url = …` and `delete config.admin`; `undefined` where a key is computed. */
  readonly changed: readonly {
    readonly path: readonly string[] | undefined;
    readonly node: Node;
    readonly value?: Node;
  }[];
  /** Variables that are made from it or from a part of it: `const { admin } = config`. */
  readonly alsoCalled: readonly {
    readonly name: string;
    readonly path: readonly string[];
    readonly node: Node;
  }[];
  readonly reassigned: Node | undefined;
}

export function usesOf(scopeNode: Program | FunctionNode, name: string): Uses {
  const values: Node[] = [];
  const passed: Node[] = [];
  const changed: { path: readonly string[] | undefined; node: Node; value?: Node }[] = [];
  const alsoCalled: { name: string; path: readonly string[]; node: Node }[] = [];
  let reassigned: Node | undefined;

  walk(scopeNode, (node, parent) => {
    const target = writtenTarget(node);
    if (target && memberRoot(target.node) === name) {
      const plain = unwrap(target.node);
      if (plain.type === 'Identifier') reassigned = node;
      else
        changed.push({
          path: memberPath(plain)?.slice(1),
          node,
          ...(target.value && { value: target.value }),
        });
    }
    if (node.type === 'VariableDeclarator' && node.init) {
      const [root, ...path] = memberPath(node.init) ?? [];
      if (root === name) alsoCalled.push(...declaredNames(node.id, path).map((own) => ({ ...own, node })));
    }
    if (node.type === 'Identifier' && node.name === name && parent && handsOn(node, parent)) {
      values.push(node);
      if (parent.type === 'CallExpression' && parent.callee !== node && !onlyReads(parent.callee))
        passed.push(node);
    }
  });
  return { values, passed, changed, alsoCalled, reassigned };
}

/** The variables of a pattern, each with the path to what it holds: `{ a: { b } }` → `b` at `a.b`. */
function declaredNames(pattern: Node, path: readonly string[]): { name: string; path: readonly string[] }[] {
  switch (pattern.type) {
    case 'Identifier':
      return [{ name: pattern.name, path }];
    case 'AssignmentPattern':
      return declaredNames(pattern.left, path);
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        property.type === 'RestElement'
          ? declaredNames(property.argument, path)
          : declaredNames(property.value, [...path, staticKey(property) ?? '']),
      );
    default:
      return [];
  }
}

function writtenTarget(node: Node): { node: Node; value?: Node } | undefined {
  if (node.type === 'AssignmentExpression') return { node: node.left, value: node.right };
  if (node.type === 'UpdateExpression') return { node: node.argument };
  if (node.type === 'UnaryExpression' && node.operator === 'delete') return { node: node.argument };
  return undefined;
}

/** Whether an identifier stands for its value here, rather than for a key, a declaration or the root of a member. */
function handsOn(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'ObjectProperty':
      return parent.value === node || parent.computed;
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassProperty':
      return parent.computed === true;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return parent.property === node && parent.computed;
    case 'VariableDeclarator':
      return parent.init === node;
    case 'AssignmentExpression':
      return parent.right === node;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parent.body === node;
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'TSTypeQuery':
    case 'LabeledStatement':
      return false;
    case 'ExportSpecifier':
      return parent.local === node;
    default:
      return true;
  }
}

function onlyReads(callee: Node): boolean {
  const path = memberPath(callee);
  return (
    path !== undefined &&
    /^(console\..*|JSON\.stringify|Object\.(keys|values|entries|freeze|seal)|.*define\w*)$/.test(
      path.join('.'),
    )
  );
}
