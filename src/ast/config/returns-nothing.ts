import { alwaysReturns } from '../always-returns.ts';
import type { Refused } from '../follow.ts';
import type { FunctionNode } from '../scope.ts';

/**
 * Why a function is none that always returns a config; `undefined` for one that does.
 *
 * @param count how many configs it returns
 */
export function returnsNothing(node: FunctionNode, count: number): Refused | undefined {
  if (count === 0) return { kind: 'refused', reason: 'The config function returns nothing.', node };
  if (alwaysReturns(node)) return undefined;
  return { kind: 'refused', reason: 'On one of its ways the config function returns nothing.', node };
}
