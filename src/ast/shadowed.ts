import type { Node, Program } from '@babel/types';
import { declares, isFunction } from './scope.ts';
import { walk } from './walk.ts';

/**
 * The parts of a file where a global name means something of the file's own: the functions that have it as a parameter or
 * variable, the whole file where it is imported or declared outside of them.
 *
 * `strapi` in `export default strapi => strapi.x; strapi.y` → the arrow function
 *
 * @param isGlobal tells of a variable's value that it is the global all the same: `const strapi = window.strapi`
 */
export function shadowed(
  program: Program,
  name: string,
  isGlobal: (value: Node) => boolean,
): readonly Node[] {
  const parts: Node[] = [];
  const visit = (node: Node, around: Node): void => {
    // `declare const strapi: Strapi` tells TypeScript of the global.
    if (node.type === 'VariableDeclaration' && node.declare) return;
    const here = isBody(node) ? node : around;
    if (isBody(node) && node.params.some((parameter) => declares(parameterOf(parameter), name)))
      parts.push(node);
    if (node.type === 'VariableDeclarator' && declares(node.id, name)) {
      const same = node.id.type === 'Identifier' && node.init && isGlobal(node.init);
      if (!same) parts.push(around);
    } else if (node.type === 'ImportDeclaration') {
      if (node.specifiers.some(({ local }) => local.name === name)) parts.push(program);
    } else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
      if (node.id?.name === name) parts.push(around);
    } else if (node.type === 'CatchClause' && node.param && declares(node.param, name)) {
      parts.push(node);
    }
    walk(node, (child) => {
      if (child === node) return undefined;
      visit(child, here);
      return false;
    });
  };
  visit(program, program);
  return parts;
}

type Body = Extract<Node, { readonly params: readonly unknown[]; readonly body: unknown }>;

function isBody(node: Node): node is Body {
  return (
    isFunction(node) ||
    node.type === 'ObjectMethod' ||
    node.type === 'ClassMethod' ||
    node.type === 'ClassPrivateMethod'
  );
}

function parameterOf(parameter: Node): Node {
  return parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
}
