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
  for (const child of childrenOf(node)) (walk as Visitor)(child, visit, node);
}

type Visitor = (node: Node, visit: (node: Node, parent: Node | undefined) => unknown, parent?: Node) => void;

function* childrenOf(node: Node): Iterable<Node> {
  for (const value of Object.values(node)) {
    if (isNode(value)) yield value;
    else if (Array.isArray(value)) yield* value.filter(isNode);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
