import type { Node } from '@babel/types';
import { unwrap } from '../../../src/ast/unwrap.ts';
import { usesOf } from '../../../src/ast/uses.ts';
import type { Plugin } from './find-plugin.ts';

/** What the file does to the plugin between declaring and registering it, as far as it matters for the link. */
export interface Change {
  readonly reason: string;
  readonly node: Node;
  /** `plugin.menu = …` */
  readonly setsMenu: boolean;
}

export function changeAfterDeclaration({ trail, registered }: Plugin): Change | undefined {
  let found: Change | undefined;
  for (const { name, scope } of trail) {
    const { changed, passed } = usesOf(scope.node, name);
    for (const { path, node } of changed) {
      const setsMenu = path?.length === 1 && path[0] === 'menu';
      const reason = `\`${name}\` is changed after it is declared.`;
      if (setsMenu) return { reason, node, setsMenu };
      if (path?.[0] === undefined || MATTERS.has(path[0])) found ??= { reason, node, setsMenu };
    }
    const handedOn = passed.find((node) => !registered.includes(unwrap(node)));
    if (handedOn) {
      const reason = `\`${name}\` is passed to a function that may change it.`;
      found ??= { reason, node: handedOn, setsMenu: false };
    }
  }
  return found;
}

const MATTERS: ReadonlySet<string> = new Set(['menu', 'mainComponent', 'icon', 'name', 'id']);
