import type { CallExpression, Node, OptionalCallExpression, Program } from '@babel/types';
import { shadowed } from '../../../src/ast/shadowed.ts';
import { unwrap } from '../../../src/ast/unwrap.ts';
import { walk } from '../../../src/ast/walk.ts';

/** A call of one of the old functions of `strapi.notification`. */
export interface OldCall {
  readonly node: CallExpression | OptionalCallExpression;
  /** The name of the function in the call. */
  readonly property: Node;
  readonly type: 'success' | 'warning' | 'info';
}

interface Found {
  readonly calls: readonly OldCall[];
  /** Ways to the old functions that are no plain call of one. */
  readonly indirect: readonly { readonly node: Node; readonly reason: string }[];
  readonly usesToggle: boolean;
}

/** `error` is no type of the new notifications: drawing one of an unknown type fails (strapi-admin 3.3.1, NewNotification). */
const TYPES: Readonly<Record<string, OldCall['type']>> = {
  success: 'success',
  warning: 'warning',
  error: 'warning',
  info: 'info',
};

/** Every use of `strapi.notification`, also through `window`. */
export function findCalls(program: Program): Found {
  const calls: OldCall[] = [];
  const indirect: { node: Node; reason: string }[] = [];
  let usesToggle = false;
  const own = shadowed(program, 'strapi', isOnWindow);
  const isGlobal = (node: Node): boolean => isOnWindow(node) || isNamed(node, 'strapi');
  const isShadowed = (node: Node): boolean =>
    rootOf(node) === 'strapi' &&
    own.some(({ start, end }) => (start ?? 0) <= (node.start ?? 0) && (node.end ?? 0) <= (end ?? 0));

  const parents = new Map<Node, Node | undefined>();
  walk(program, (node, parent) => {
    parents.set(node, parent);
    if (node.type === 'VariableDeclarator' && node.init && isGlobal(node.init)) {
      const taken = node.id.type === 'ObjectPattern' && node.id.properties.some(isNotification);
      if (taken && !isShadowed(node.init))
        indirect.push({
          node,
          reason: '`notification` is taken out of `strapi`: use `strapi.notification.toggle`.',
        });
    }
    const member = memberOf(node);
    if (member?.name !== 'notification' || !isGlobal(member.object)) return;
    if (isShadowed(member.object)) {
      // What Strapi hands to the entry of a plugin is an object of its own (strapi-admin 3.1.6 and 3.3.1, admin/src/app.js).
      indirect.push({
        node,
        reason:
          '`strapi` is a name of the file itself here, and what Strapi hands to a plugin has no `notification`: use `window.strapi`.',
      });
      return;
    }
    const outer = above(node, parents);
    const method = outer && memberOf(outer);
    if (!outer || !method || unwrap(method.object) !== node) {
      indirect.push({
        node,
        reason: '`strapi.notification` is handed on: see that `toggle` is called in the end.',
      });
      return;
    }
    const call = above(outer, parents);
    const isCall =
      (call?.type === 'CallExpression' || call?.type === 'OptionalCallExpression') &&
      unwrap(call.callee) === outer;
    if (method.name === 'toggle') usesToggle = true;
    else if (method.name === undefined)
      indirect.push({
        node: outer,
        reason: 'Which function is meant is decided at run time: call `toggle` with its `type`.',
      });
    else {
      const type = Object.hasOwn(TYPES, method.name) ? TYPES[method.name] : undefined;
      if (type === undefined) return;
      if (isCall) calls.push({ node: call, property: method.property, type });
      else
        indirect.push({
          node: outer,
          reason: `\`strapi.notification.${method.name}\` is handed on: hand on a function that calls \`toggle\`.`,
        });
    }
  });
  return { calls, indirect, usesToggle };
}

function above(node: Node, parents: ReadonlyMap<Node, Node | undefined>): Node | undefined {
  let parent = parents.get(node);
  while (parent && parent !== unwrap(parent)) parent = parents.get(parent);
  return parent;
}

/** `object.name` and `object['name']`, with or without `?.`; no name where it is computed. */
function memberOf(node: Node): { object: Node; property: Node; name: string | undefined } | undefined {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return undefined;
  const { object, property, computed } = node;
  const name =
    property.type === 'Identifier' && !computed
      ? property.name
      : property.type === 'StringLiteral'
        ? property.value
        : undefined;
  return { object: unwrap(object), property, name };
}

function isOnWindow(node: Node): boolean {
  const member = memberOf(unwrap(node));
  return (
    member?.name === 'strapi' && (isNamed(member.object, 'window') || isNamed(member.object, 'globalThis'))
  );
}

function isNamed(node: Node, name: string): boolean {
  const plain = unwrap(node);
  return plain.type === 'Identifier' && plain.name === name;
}

function rootOf(node: Node): string | undefined {
  const plain = unwrap(node);
  return plain.type === 'Identifier' ? plain.name : undefined;
}

function isNotification(property: Node): boolean {
  return (
    property.type === 'ObjectProperty' &&
    ((property.key.type === 'Identifier' && property.key.name === 'notification') ||
      (property.key.type === 'StringLiteral' && property.key.value === 'notification'))
  );
}
