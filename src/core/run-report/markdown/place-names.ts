import { codeSpan } from './escape-markdown.ts';
import type { PlaceList } from './place-list.ts';

/** `apps/a`, `apps/b` and 3 more */
export function placeNames({ first, total }: PlaceList, items: number): string {
  const shown = first.slice(0, items).map(codeSpan).join(', ');
  const more = total - Math.min(first.length, items);
  return more > 0 ? `${shown} and ${more} more` : shown;
}
