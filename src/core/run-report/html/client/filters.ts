import { ENDS } from './cell-end.ts';
import { counted, digits } from './counted.ts';
import { h } from './element.ts';
import { endWords } from './end-words.ts';
import type { ProjectRow } from './project-row.ts';
import type { StepColumn } from './step-columns.ts';
import type { Store } from './store.ts';
import { isFiltered, type ViewState } from './view-state.ts';

interface Choice {
  readonly value: string;
  readonly words: string;
}

/** The search and the filters; what they find is shown by `found`. */
export interface Filters {
  readonly element: HTMLElement;
  focus(): void;
  found(number: number): void;
}

export function filters(rows: readonly ProjectRow[], columns: readonly StepColumn[], store: Store): Filters {
  const search = h('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search paths, names, steps, reasons',
    'aria-label': 'Search projects by path, name, step or reason',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => store.change({ query: search.value }),
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || search.value === '') return;
      event.preventDefault();
      store.change({ query: '' });
    },
  });
  const count = h('output', { class: 'found', for: 'search' });
  const clear = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      onclick: () => {
        store.change({ query: '', status: [], step: '', end: '', version: '', kind: '' });
        search.focus();
      },
    },
    'Show all',
  );
  const counts = (value: (row: ProjectRow) => string): readonly Choice[] => {
    const found = new Map<string, number>();
    for (const row of rows) found.set(value(row), (found.get(value(row)) ?? 0) + 1);
    return [...found]
      .filter(([name]) => name !== '')
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([name, number]) => ({ value: name, words: `${name} (${digits(number)})` }));
  };
  const ends = ENDS.map((end) => ({ value: end, words: endWords(end, true) }));
  const steps = columns.map(({ id, title }) => ({ value: id, words: `${id}: ${title}` }));
  const selects = [
    select(
      'Version',
      'version',
      'Every version',
      counts(({ version }) => version),
      store,
    ),
    select(
      'Kind',
      'kind',
      'Every kind',
      counts(({ project }) => project.kind),
      store,
    ),
    select('Step', 'step', 'Every step', steps, store),
  ];
  const end = select('Step ends as', 'end', 'Any end', ends, store);
  const show = (state: ViewState): void => {
    if (search.value !== state.query) search.value = state.query;
    clear.hidden = !isFiltered(state);
    end.hidden = state.step === '';
  };
  store.listen(show);
  show(store.state);
  return {
    element: h(
      'search',
      { class: 'filters' },
      h('div', { class: 'search-box' }, search, h('kbd', { 'aria-hidden': 'true' }, '/')),
      selects,
      end,
      count,
      clear,
    ),
    focus: () => {
      search.focus();
      search.select();
    },
    found: (number) => {
      count.textContent =
        number === rows.length
          ? counted(number, 'project')
          : `${digits(number)} of ${counted(rows.length, 'project')}`;
    },
  };
}

/** Not there where there is nothing to choose from. */
function select(
  label: string,
  key: 'version' | 'kind' | 'step' | 'end',
  all: string,
  choices: readonly Choice[],
  store: Store,
): HTMLElement {
  const option = ({ value, words }: Choice): HTMLElement => {
    const element = h('option', {}, words);
    element.value = value;
    return element;
  };
  const box = h(
    'select',
    { 'aria-label': label, onchange: () => store.change({ [key]: box.value }) },
    option({ value: '', words: all }),
    choices.map(option),
  );
  const show = (state: ViewState): void => {
    box.value = state[key];
    box.classList.toggle('in-use', state[key] !== '');
  };
  store.listen(show);
  show(store.state);
  if (choices.length < 2) box.hidden = true;
  return box;
}
