import type { Statement } from '@babel/types';
import { type FunctionNode, walkOwnCode } from './scope.ts';
import { walk } from './walk.ts';

/**
 * Whether every way through a function ends with a value, or in an error. What only running it would tell counts as a way on.
 *
 * `() => { if (a) return {}; }` → false; `() => { if (a) return {}; else throw b; }` → true
 */
export function alwaysReturns(node: FunctionNode): boolean {
  if (node.body.type !== 'BlockStatement') return true;
  let returnsNothing = false;
  walkOwnCode(node, (inner) => {
    if (inner.type === 'ReturnStatement' && !inner.argument) returnsNothing = true;
  });
  return !returnsNothing && !goesOn(node.body);
}

/** Whether what stands behind a statement may be reached through it. */
function goesOn(statement: Statement): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return false;
    case 'BlockStatement':
      return statement.body.every(goesOn);
    case 'IfStatement':
      return !statement.alternate || goesOn(statement.consequent) || goesOn(statement.alternate);
    case 'TryStatement': {
      const { block, handler, finalizer } = statement;
      if (finalizer && !goesOn(finalizer)) return false;
      return goesOn(block) || (handler ? goesOn(handler.body) : false);
    }
    case 'SwitchStatement': {
      const { cases } = statement;
      const catchesAll = cases.some(({ test }) => !test);
      // A case without an end of its own goes on in the next one.
      return !catchesAll || breaks(statement) || (cases.at(-1)?.consequent.every(goesOn) ?? true);
    }
    default:
      return true;
  }
}

function breaks(statement: Statement): boolean {
  let found = false;
  walk(statement, ({ type }) => {
    if (type === 'BreakStatement') found = true;
  });
  return found;
}
