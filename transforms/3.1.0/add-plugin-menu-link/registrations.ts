import type { CallExpression, Node, OptionalCallExpression, Program } from '@babel/types';
import { type FunctionNode, lookup } from '../../../src/ast/scope.ts';
import { memberPath, unwrap } from '../../../src/ast/unwrap.ts';
import { walk } from '../../../src/ast/walk.ts';
import { scopeAt } from './surroundings.ts';

export type Call = CallExpression | OptionalCallExpression;

/** The calls of `registerPlugin`, on whatever. */
export function registrations(node: Node): Call[] {
  const calls: Call[] = [];
  walk(node, (inner) => {
    if (inner.type !== 'CallExpression' && inner.type !== 'OptionalCallExpression') return;
    if (calledName(inner) === 'registerPlugin') calls.push(inner);
  });
  return calls;
}

function calledName(call: Call): string | undefined {
  const callee = unwrap(call.callee);
  if (callee.type === 'OptionalMemberExpression')
    return callee.property.type === 'Identifier' ? callee.property.name : undefined;
  return memberPath(callee)?.at(-1);
}

/** `strapi.registerPlugin(…)`, or `registerPlugin(…)` where the parameter was destructured. */
export function isOnParameter(program: Program, call: Call, node: FunctionNode): boolean {
  const callee = unwrap(call.callee);
  const receiver =
    callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
      ? unwrap(callee.object)
      : callee;
  if (receiver.type !== 'Identifier') return false;
  const binding = lookup(scopeAt(program, call), receiver.name);
  if (receiver === callee) return binding?.kind === 'opaque';
  return binding?.kind === 'parameter' && binding.index === 0 && binding.scope.node === node;
}
