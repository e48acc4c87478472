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
  // Every node of every file comes through here: no list of children is made first.
  for (const key in node) {
    const value: unknown = node[key as keyof Node];
    if (typeof value !== 'object' || value === null || key === 'loc') continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) (walk as Visitor)(item, visit, node);
    } else if (isNode(value)) {
      (walk as Visitor)(value, visit, node);
    }
  }
}

type Visitor = (node: Node, visit: (node: Node, parent: Node | undefined) => unknown, parent?: Node) => void;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
