import type { Node } from '@babel/types';
import { createSource } from '../../ast/source.ts';
import { memberPath, unwrap } from '../../ast/unwrap.ts';
import { walk } from '../../ast/walk.ts';

/** Offsets of a piece of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place at which a config file reads an environment variable.
 *
 * `salt: env('SALT')` and `SALT` → where `env('SALT')` stands
 *
 * @throws SyntaxFailure
 */
export function findVariableRead(path: string, text: string, variable: string): Place | undefined {
  if (!text.includes(variable)) return undefined;
  let found: Place | undefined;
  walk(createSource(path, text).program, (node) => {
    if (found) return false;
    if (reads(node, variable)) found = { start: node.start ?? 0, end: node.end ?? 0 };
    return undefined;
  });
  return found;
}

/** `env('X')`, `env.int('X', 1)`, `params.env('X')` or `process.env.X` */
function reads(node: Node, variable: string): boolean {
  if (node.type === 'CallExpression') {
    const [name] = node.arguments;
    return name?.type === 'StringLiteral' && name.value === variable && isCallee(unwrap(node.callee));
  }
  const path = node.type === 'MemberExpression' ? memberPath(node) : undefined;
  return path?.join('.') === `process.env.${variable}`;
}

function isCallee(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}
