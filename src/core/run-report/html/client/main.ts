import './style/theme.css';
import './style/page.css';
import './style/matrix.css';
import './style/needs.css';
import './style/panel.css';
import './style/diff.css';
import './style/data.css';
import './style/print.css';
import { digits } from './counted.ts';
import { dataView } from './data-view.ts';
import { h, nameOf, prose } from './element.ts';
import { filterRows } from './filter-rows.ts';
import { filters } from './filters.ts';
import { header } from './header.ts';
import { matrix } from './matrix.ts';
import { groupNeeds } from './needs.ts';
import { needsYou } from './needs-you.ts';
import { projectDetails } from './project-details.ts';
import { projectPanel } from './project-panel.ts';
import { projectRow } from './project-row.ts';
import { readReport } from './read-report.ts';
import { stepColumns } from './step-columns.ts';
import { openStore } from './store.ts';
import { type View, writeHash } from './view-state.ts';

const report = readReport();
const { head, projects } = report;
const written = head.command === 'upgrade' && !head.dryRun;
const rows = projects.map((project) => projectRow(project, written));
const columns = stepColumns(projects.flatMap(({ plan }) => plan ?? []));
const hasProjects = projects.length > 0 || head.data === undefined;
const start: View = hasProjects ? 'projects' : 'data';
const store = openStore(start);

const ends = new Set(rows.flatMap((row) => [...row.ends.values()]));
const grid = matrix(columns, ends, store, written);
const bar = filters(rows, columns, store);
const panel = projectPanel(store, written);
const data = head.data;
const needs = h('div');
const views: readonly { readonly name: View; readonly words: string; readonly element: HTMLElement }[] = [
  ...(hasProjects
    ? [
        {
          name: 'projects' as const,
          words: projects.length === 1 ? 'Project' : 'Projects',
          element: h('div', {}, projectsView(), leftOut()),
        },
        { name: 'needs' as const, words: 'What needs you', element: needs },
      ]
    : []),
  ...(data ? [{ name: 'data' as const, words: 'Data', element: dataView(data) }] : []),
];

/** A single project needs no matrix. */
function projectsView(): HTMLElement | false {
  const [first, second] = rows;
  if (first && !second) return projectDetails(first, written);
  return first ? grid.element : head.error === undefined && empty();
}

function empty(): HTMLElement {
  return h(
    'div',
    { class: 'empty' },
    h('h2', {}, 'No Strapi project here'),
    h('p', {}, 'Nothing that is an app, a plugin, or asks for packages of Strapi was found in this folder.'),
  );
}

/** What was found and is no part of the run. */
function leftOut(): HTMLElement | false {
  if (head.leftOut.length === 0) return false;
  return h(
    'details',
    { class: 'left-out', open: projects.length === 0 },
    h('summary', {}, `Left out of the run (${digits(head.leftOut.length)})`),
    h(
      'ul',
      { class: 'plain-list' },
      head.leftOut.map(({ path, reason, level }) =>
        h('li', { class: `level-${level}` }, nameOf(path, 'file-name'), ' ', h('span', {}, prose(reason))),
      ),
    ),
  );
}

function navigation(): HTMLElement {
  const needsCount = groupNeeds(rows).length;
  const buttons = views.map(({ name, words }) =>
    h(
      'button',
      { type: 'button', class: 'tab', onclick: () => store.change({ view: name }, 'visit') },
      words,
      name === 'needs' && needsCount > 0 && [' ', h('span', { class: 'number-badge' }, digits(needsCount))],
    ),
  );
  const show = (): void => {
    for (const [index, { name }] of views.entries()) {
      if (name === store.state.view) buttons[index]?.setAttribute('aria-current', 'page');
      else buttons[index]?.removeAttribute('aria-current');
    }
  };
  store.listen(show);
  show();
  return h(
    'nav',
    {
      class: 'tabs',
      'aria-label': 'Parts of the report',
      hidden: views.length < 2 || (rows.length === 0 && !head.data),
    },
    buttons,
  );
}

/** Views are filled when they are looked at, and all of them for paper. */
function showViews(onPaper = false): void {
  const { state } = store;
  const found = filterRows(rows, state);
  for (const { name, element } of views) element.hidden = name !== state.view && !onPaper;
  bar.element.hidden = state.view === 'data' || projects.length < 2;
  bar.found(found.length);
  if (hasProjects && (state.view === 'projects' || onPaper)) grid.show(found);
  if (hasProjects && (state.view === 'needs' || onPaper)) needs.replaceChildren(needsYou(found, store));
}

function showPanel(): void {
  const { state } = store;
  const found = filterRows(rows, state);
  const at = found.findIndex(({ project }) => project.path === state.project);
  const open = rows.length > 1 ? rows.find(({ project }) => project.path === state.project) : undefined;
  panel.show(open, [found[at - 1], at === -1 ? undefined : found[at + 1]]);
}

document.title = `${head.status === 'done' ? '' : '! '}strapi-uplift ${head.command}`;
document.querySelector('#report')?.replaceWith(
  h(
    'div',
    { class: 'page' },
    header(report, rows, store, written),
    navigation(),
    bar.element,
    h(
      'main',
      {},
      views.map(({ name, element }) => {
        element.classList.add('view', `view-${name}`);
        return element;
      }),
    ),
  ),
  panel.element,
);

// Below the panel everything stays where it is, the focus as well.
let shown: string | undefined;
function show(): void {
  const asked = writeHash({ ...store.state, project: undefined }, start);
  if (asked !== shown) showViews();
  shown = asked;
  showPanel();
}
let scheduled = false;
store.listen(() => {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    show();
  });
});
addEventListener('keydown', (event) => {
  const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || panel.element.open) return;
  if (bar.element.hidden) return;
  event.preventDefault();
  bar.focus();
});
addEventListener('beforeprint', () => {
  grid.showAll(true);
  showViews(true);
});
addEventListener('afterprint', () => {
  grid.showAll(false);
  showViews();
});
show();
