import { ENDS, type End } from './cell-end.ts';
import { type Child, h, nameOf } from './element.ts';
import { endWords } from './end-words.ts';
import { icon } from './icons.ts';
import type { StepColumn } from './step-columns.ts';
import type { Store } from './store.ts';

/** Columns before those of the steps: project, version, result. */
export const FIRST_STEP = 3;

/** The first line of the matrix: what the columns are, and in its corner what the shapes mean. */
export function matrixHeadings(
  columns: readonly StepColumn[],
  ends: ReadonlySet<End>,
  store: Store,
  written: boolean,
): HTMLElement {
  const heading = (index: number, className: string, ...words: Child[]): HTMLElement =>
    h('div', { class: `heading ${className}`, role: 'columnheader', 'aria-colindex': index + 1 }, words);
  return h(
    'div',
    { class: 'row', role: 'row', 'aria-rowindex': 1 },
    heading(0, 'project', legend(ends, written), 'Project'),
    heading(1, 'version', 'Version'),
    heading(2, 'result', 'Result'),
    columns.map((column, index) => stepHeading(column, columns[index - 1], index + FIRST_STEP, store)),
  );
}

/** A button: it shows only the projects whose plan has the step, and all of them when it is pressed again. */
function stepHeading(
  { id, short, title, guide }: StepColumn,
  before: StepColumn | undefined,
  index: number,
  store: Store,
): HTMLElement {
  const chosen = store.state.step === id;
  const isFirst = before?.guide !== guide;
  return h(
    'div',
    {
      class: ['heading step', isFirst ? 'first' : '', chosen ? 'chosen' : ''].join(' '),
      role: 'columnheader',
      'aria-colindex': index + 1,
    },
    isFirst && h('span', { class: 'guide-name' }, guide === '' ? 'All' : guide),
    h(
      'button',
      {
        type: 'button',
        class: 'step-name',
        title: `${title}\n${id}`,
        'aria-label': `${title} (${id})`,
        'aria-pressed': String(chosen),
        onclick: () => store.change({ step: chosen ? '' : id, end: '' }),
      },
      h('span', { class: 'step-short' }, nameOf(short)),
      h('span', { class: 'step-title' }, nameOf(title)),
    ),
  );
}

/** What the shapes mean that occur; the cells say it in words themselves. */
function legend(ends: ReadonlySet<End>, written: boolean): HTMLElement {
  return h(
    'span',
    { class: 'legend', 'aria-hidden': 'true' },
    ENDS.filter((end) => ends.has(end)).map((end) =>
      h(
        'span',
        { class: 'legend-item' },
        h('span', { class: `end end-${end}` }, icon(end)),
        endWords(end, written),
      ),
    ),
  );
}
