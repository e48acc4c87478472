import type { Node } from '@babel/types';

/** Visits a node and everything below it in source order of the tree; return `false` to leave out what is below. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => undefined | false): void;
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void): void;
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined) => unknown,
  parent?: Node,
): void {
  if (visit(node, parent) === false) return;
  // Every node of every file comes through here: keys are what an engine has at hand for any kind of node.
  for (const key of Object.keys(node)) {
    const value: unknown = node[key as keyof Node];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) (walk as Visitor)(item, visit, node);
    } else if (isNode(value)) {
      (walk as Visitor)(value, visit, node);
    }
  }
}

type Visitor = (node: Node, visit: (node: Node, parent: Node | undefined) => unknown, parent?: Node) => void;

function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null) return false;
  // Most of what is no node is a location, which has no type.
  const { type, start } = value as { readonly type?: unknown; readonly start?: unknown };
  return typeof type === 'string' && start !== undefined;
}
