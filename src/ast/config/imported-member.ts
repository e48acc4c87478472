import type { Node } from '@babel/types';
import { type Scope, walkOwnCode } from '../scope.ts';
import { staticKey } from '../static-key.ts';
import { memberPath, unwrap } from '../unwrap.ts';

/**
 * What a member path leads to in a package, however that was imported.
 *
 * `['path', 'join']` below `import path from 'node:path'`, `['join']` below `const { join } = require('path')` → `path#join`
 */
export function importedMember(path: readonly string[], scope: Scope): string | undefined {
  const [root, ...members] = path;
  for (let current: Scope | undefined = scope; current && root !== undefined; current = current.parent) {
    let found: readonly string[] | undefined;
    walkOwnCode(current.node, (node) => {
      found ??= declared(node, root);
    });
    if (!found) continue;
    const [module = '', ...rest] = [...found, ...members];
    // The default export of a CommonJS module is the module.
    const names = rest.filter((name) => name !== 'default');
    return names.length === 1 ? `${module.replace(/^node:/, '')}#${names[0]}` : undefined;
  }
  return undefined;
}

/** The module and the member in it that a declaration gives a name to. */
function declared(node: Node, name: string): readonly string[] | undefined {
  if (node.type === 'ImportDeclaration') {
    const specifier = node.specifiers.find(({ local }) => local.name === name);
    if (specifier?.type !== 'ImportSpecifier') return specifier && [node.source.value];
    const { imported } = specifier;
    return [node.source.value, imported.type === 'Identifier' ? imported.name : imported.value];
  }
  if (node.type !== 'VariableDeclarator' || !node.init) return undefined;
  const required = requiredMember(unwrap(node.init));
  if (!required) return undefined;
  if (node.id.type === 'Identifier') return node.id.name === name ? required : undefined;
  if (node.id.type !== 'ObjectPattern') return undefined;
  for (const property of node.id.properties) {
    if (property.type === 'RestElement' || memberPath(property.value)?.[0] !== name) continue;
    const key = staticKey(property);
    return key === undefined ? undefined : [...required, key];
  }
  return undefined;
}

/** `require('a').b` → `['a', 'b']` */
function requiredMember(node: Node): readonly string[] | undefined {
  if (node.type === 'CallExpression' && memberPath(node.callee)?.join('.') === 'require') {
    const [module] = node.arguments;
    return module?.type === 'StringLiteral' ? [module.value] : undefined;
  }
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier' || node.computed)
    return undefined;
  const object = requiredMember(unwrap(node.object));
  return object && [...object, node.property.name];
}
