import { digits } from './counted.ts';
import { h } from './element.ts';

/** The first of many things, and a button that shows the others: a page with thousands of elements is slow. */
export function inParts<T>(
  list: HTMLElement,
  items: readonly T[],
  atOnce: number,
  draw: (item: T) => HTMLElement,
): HTMLElement[] {
  list.append(...items.slice(0, atOnce).map(draw));
  const rest = items.slice(atOnce);
  if (rest.length === 0) return [list];
  const more = h('button', { type: 'button', class: 'more' }, `Show ${digits(rest.length)} more`);
  more.addEventListener('click', () => {
    const drawn = rest.map(draw);
    list.append(...drawn);
    more.remove();
    // Where the reader was.
    const next = drawn[0]?.querySelector<HTMLElement>('button, a, summary');
    next?.focus({ preventScroll: true });
  });
  return [list, more];
}
