import type { Node, Program, Statement } from '@babel/types';
import { isFunction, type Scope } from '../../../src/ast/scope.ts';
import { walk } from '../../../src/ast/walk.ts';

/** The nodes around a node, from the program down to its parent. */
export function ancestorsOf(program: Program, target: Node): Node[] {
  const ancestors: Node[] = [];
  let found = false;
  walk(program, (node) => {
    if (found || (node.start ?? 0) > (target.start ?? 0) || (node.end ?? 0) < (target.end ?? 0)) return false;
    if (node === target) found = true;
    else ancestors.push(node);
    return undefined;
  });
  return ancestors;
}

/** The names that are visible at a node. */
export function scopeAt(program: Program, target: Node): Scope {
  const functions = ancestorsOf(program, target).filter(isFunction);
  return functions.reduce<Scope>((parent, node) => ({ node, parent }), { node: program });
}

/** A statement and the list of statements that it stands in. */
export interface Place {
  readonly statement: Statement;
  readonly body: readonly Statement[];
}

/** The statement around a node within the same function; `undefined` in `() => expression`. */
export function placeOf(program: Program, target: Node): Place | undefined {
  const ancestors = ancestorsOf(program, target);
  for (let index = ancestors.length - 1; index > 0; index--) {
    const [node, parent] = [ancestors[index], ancestors[index - 1]];
    if (!node || !parent || isFunction(node) || node.type === 'ObjectMethod' || node.type === 'ClassMethod')
      return undefined;
    if (parent.type !== 'Program' && parent.type !== 'BlockStatement') continue;
    const statement = parent.body.find((candidate) => candidate === node);
    if (statement) return { statement, body: parent.body };
  }
  return undefined;
}
