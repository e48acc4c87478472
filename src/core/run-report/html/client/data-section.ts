import { digits } from './counted.ts';
import { type Child, h } from './element.ts';

/** A part of the page about a migration; `number` is how many things are in it. */
export function section(title: string, content: Child, number?: number): HTMLElement {
  return h(
    'section',
    { class: 'data-section', 'aria-label': title },
    h('h2', {}, title, number !== undefined && [' ', h('span', { class: 'number-badge' }, digits(number))]),
    content,
  );
}
