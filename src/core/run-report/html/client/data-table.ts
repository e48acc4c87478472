import { type Child, h } from './element.ts';

/** A table that scrolls in itself; `numbers` are the columns with numbers. */
export function dataTable(
  label: string,
  columns: readonly string[],
  rows: Child,
  numbers: readonly number[] = [],
): HTMLElement {
  return h(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label },
    h(
      'table',
      { class: 'data-table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((words, index) =>
            h('th', { scope: 'col', class: numbers.includes(index) ? 'numeric' : '' }, words),
          ),
        ),
      ),
      h('tbody', {}, rows),
    ),
  );
}
