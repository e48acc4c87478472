import type { Node } from '@babel/types';
import { follow } from './follow.ts';
import type { Scope } from './scope.ts';
import { unwrap } from './unwrap.ts';

/**
 * The number that an expression of literals comes to; `undefined` where only running the code would tell.
 *
 * `250 * 1024 * 1024` → `262144000`
 */
export function foldNumber(expression: Node, scope: Scope): number | undefined {
  const followed = follow(expression, scope);
  if (followed.kind !== 'value') return undefined;
  const node = unwrap(followed.node);
  if (node.type === 'NumericLiteral') return node.value;
  if (node.type !== 'BinaryExpression') return undefined;
  const left = foldNumber(node.left, followed.scope);
  const right = foldNumber(node.right, followed.scope);
  if (left === undefined || right === undefined) return undefined;
  switch (node.operator) {
    case '*':
      return left * right;
    case '**':
      return left ** right;
    case '/':
      return left / right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    default:
      return undefined;
  }
}
