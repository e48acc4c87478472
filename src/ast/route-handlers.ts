import { literalValue } from './literal-value.ts';
import type { Source } from './source.ts';
import { staticKey } from './static-key.ts';
import { walk } from './walk.ts';

/** Every `handler` that a routes file of Strapi 4 names: `restaurant.find`, `api::restaurant.restaurant.find`. */
export function routeHandlers({ program }: Source): string[] {
  const handlers: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'ObjectProperty' || staticKey(node) !== 'handler') return;
    const handler = literalValue(node.value, { node: program });
    if (handler.kind === 'literal' && typeof handler.value === 'string') handlers.push(handler.value.trim());
  });
  return handlers;
}
