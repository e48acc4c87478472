import { copyButton } from './copy-button.ts';
import { counted, digits } from './counted.ts';
import { type Child, h, nameOf, prose } from './element.ts';
import { STATUS_NAMES, STATUSES, type Status } from './filter-rows.ts';
import { icon } from './icons.ts';
import type { ProjectRow } from './project-row.ts';
import type { ShownReport } from './read-report.ts';
import type { Store } from './store.ts';
import { themeButton } from './theme.ts';

const STATUS_WORDS = { done: 'Done', 'needs-you': 'Needs you', failed: 'Failed' } as const;
const STATUS_ICONS = { done: 'already-done', 'needs-you': 'needs-you', failed: 'failed' } as const;

/** What was run and what came of it. */
export function header(
  { head }: ShownReport,
  rows: readonly ProjectRow[],
  store: Store,
  written: boolean,
): HTMLElement {
  const { status } = head;
  return h(
    'header',
    { class: 'page-header' },
    h(
      'div',
      { class: 'headline' },
      h('h1', {}, headline(head, rows)),
      h('span', { class: `pill status-${status}` }, icon(STATUS_ICONS[status]), STATUS_WORDS[status]),
      themeButton(),
    ),
    h('p', { class: 'about' }, about(head)),
    head.error && failure(head.error),
    rows.length > 1 && totals(rows, store, written),
    head.runs.length > 0 && runs(head.runs),
  );
}

function headline({ command, dryRun, data }: ShownReport['head'], rows: readonly ProjectRow[]): Child[] {
  const words = {
    plan: 'Upgrade plan',
    upgrade: dryRun ? 'Upgrade, tried' : 'Upgrade',
    check: 'Check',
    'db inspect': 'Databases',
    'db plan': 'Plan of a data migration',
    'db migrate': data?.rehearsed ? 'Rehearsal of a data migration' : 'Data migration',
    'db verify': 'Check of a data migration',
  } as const;
  const [only] = rows;
  const what = rows.length === 1 && only ? nameOf(only.project.name) : counted(rows.length, 'project');
  return rows.length === 0 ? [words[command]] : [words[command], ' of ', what];
}

function about({ command, dryRun, version, root }: ShownReport['head']): Child[] {
  const wrote = command === 'upgrade' || command === 'db migrate';
  return [
    h('code', {}, `strapi-uplift ${command}${dryRun && command === 'upgrade' ? ' --dry-run' : ''}`),
    ...(root === '.' ? [] : [' in ', nameOf(root)]),
    ` · version ${version}`,
    ...(wrote && !dryRun ? [] : [' · nothing was written']),
  ];
}

function failure({ message, next }: { readonly message: string; readonly next?: string }): HTMLElement {
  return h(
    'div',
    { class: 'banner failed', role: 'alert' },
    icon('failed'),
    h('div', {}, h('strong', {}, prose(message)), next !== undefined && h('p', {}, prose(next))),
  );
}

/** The numbers are buttons that filter. A project may count as changed and as in need of somebody. */
function totals(rows: readonly ProjectRow[], store: Store, written: boolean): HTMLElement {
  const tile = (name: Status | 'all', words: string, number: number): HTMLElement => {
    const button = h(
      'button',
      {
        type: 'button',
        class: `tile tile-${name}`,
        onclick: () =>
          store.change({ view: 'projects', status: name === 'all' || isOnly(name) ? [] : [name] }, 'visit'),
      },
      h('span', { class: 'tile-number' }, digits(number)),
      ' ',
      h('span', { class: 'tile-words' }, words),
    );
    const isOnly = (status: Status): boolean =>
      store.state.status.length === 1 && store.state.status[0] === status;
    const show = (): void => {
      const pressed = name === 'all' ? store.state.status.length === 0 : store.state.status.includes(name);
      button.setAttribute('aria-pressed', String(pressed));
    };
    store.listen(show);
    show();
    return button;
  };
  const counts = STATUS_NAMES.map((name) => ({ name, number: rows.filter(STATUSES[name].holds).length }));
  return h(
    'div',
    { class: 'totals', role: 'group', 'aria-label': 'Projects by what came of them' },
    tile('all', 'Projects', rows.length),
    counts
      .filter(({ name, number }) => number > 0 || name !== 'not-run')
      .map(({ name, number }) =>
        tile(name, name === 'changed' && !written ? 'Would change' : STATUSES[name].words, number),
      ),
  );
}

function runs(runs: ShownReport['head']['runs']): HTMLElement {
  const undo = 'npx strapi-uplift undo';
  return h(
    'div',
    { class: 'runs' },
    h('span', {}, 'Take it back with '),
    h('code', {}, undo),
    copyButton(undo, 'the command that takes the run back'),
    h(
      'ul',
      {},
      runs.map(({ shard, run }) =>
        h('li', {}, shard !== undefined && ['shard ', h('b', {}, shard), ': '], 'run ', nameOf(run, 'mono')),
      ),
    ),
  );
}
