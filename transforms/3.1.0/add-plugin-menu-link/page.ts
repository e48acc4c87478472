import type { Node } from '@babel/types';
import { follow } from '../../../src/ast/follow.ts';
import { unwrap } from '../../../src/ast/unwrap.ts';
import type { Plugin } from './find-plugin.ts';
import { readMember } from './member.ts';

export type Page =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no'; readonly reason: string }
  | { readonly kind: 'unsure'; readonly reason: string; readonly node: Node };

/** Whether a plugin has a page that a link can lead to: Strapi renders `mainComponent` there. */
export function hasPage({ object, scope }: Plugin): Page {
  const member = readMember(object, 'mainComponent', scope);
  if (member.kind === 'absent')
    return { kind: 'no', reason: 'The plugin has no `mainComponent`, so no page.' };
  if (member.kind === 'brought') return { kind: 'unsure', reason: member.reason, node: member.node };
  if (member.property.type === 'ObjectMethod') return { kind: 'yes' };

  const followed = follow(member.value, scope);
  const value = followed.kind === 'value' ? unwrap(followed.node) : unwrap(member.value);
  if (value.type === 'ConditionalExpression' || value.type === 'LogicalExpression')
    return { kind: 'unsure', reason: '`mainComponent` is decided at run time.', node: member.property };
  const rendersNothing = followed.kind === 'function' && isNothing(followed.node.body);
  if (!isNothing(value) && !rendersNothing) return { kind: 'yes' };
  if (member.maybeReplaced) {
    const reason = 'A spread after `mainComponent` may replace it.';
    return { kind: 'unsure', reason, node: member.property };
  }
  return { kind: 'no', reason: "The plugin's `mainComponent` is empty, so it has no page." };
}

/** `null`, `undefined`, `false` and `void 0`. */
export function isNothing(node: Node): boolean {
  const plain = unwrap(node);
  switch (plain.type) {
    case 'NullLiteral':
      return true;
    case 'BooleanLiteral':
      return !plain.value;
    case 'Identifier':
      return plain.name === 'undefined';
    case 'UnaryExpression':
      return plain.operator === 'void';
    default:
      return false;
  }
}
