import { type DiffLayout, diffCounts, diffView } from './diff-view.ts';
import { type Child, h, nameOf, prose } from './element.ts';
import { outcomeWords } from './end-words.ts';
import { icon } from './icons.ts';
import type { Need } from './needs.ts';
import { needBody } from './needs-you.ts';
import type { ProjectRow } from './project-row.ts';
import { stepList } from './step-list.ts';

/** From this width on, old and new fit beside each other. */
const WIDE = '(min-width: 60rem)';

/** What was chosen for one project holds for the next one. */
let chosen: DiffLayout | undefined;

/** Everything about one project: what it is, why it was not upgraded, its steps, and its diffs. */
export function projectDetails(row: ProjectRow, written: boolean): HTMLElement {
  const { plan, diffs, outcome } = row.project;
  const files = h('div', { class: 'diffs' });
  const isDone = written && outcome === 'changed';
  return h(
    'div',
    { class: 'details' },
    h('p', { class: 'about' }, aboutProject(row, written)),
    inTheWay(row),
    plan && [
      h('h3', { class: 'panel-section' }, 'Steps'),
      plan.notes.map(({ level, message }) => h('p', { class: `note note-${level}` }, prose(message))),
      stepList(row, written, (path) => showDiff(files, path)),
    ],
    diffs.length > 0 && [
      h(
        'div',
        { class: 'panel-section-head' },
        h(
          'h3',
          { class: 'panel-section' },
          isDone ? 'Files changed ' : 'Files that would change ',
          h('span', { class: 'number-badge' }, diffs.length),
        ),
        layoutButton((layout) => files.replaceChildren(...diffsOf(row, layout))),
      ),
      files,
    ],
  );
}

/** Draws now, and again whenever it is pressed. */
function layoutButton(draw: (layout: DiffLayout) => void): HTMLElement {
  const layout = (): DiffLayout => chosen ?? (matchMedia(WIDE).matches ? 'split' : 'unified');
  const button = h('button', { type: 'button', class: 'quiet layout-button' });
  const show = (): void => {
    button.textContent = layout() === 'split' ? 'One below the other' : 'Side by side';
    draw(layout());
  };
  button.addEventListener('click', () => {
    chosen = layout() === 'split' ? 'unified' : 'split';
    show();
  });
  show();
  return button;
}

function showDiff(files: HTMLElement, path: string): void {
  const target = [...files.querySelectorAll<HTMLDetailsElement>('.file-diff')].find(
    (file) => file.dataset.path === path,
  );
  if (!target) return;
  target.open = true;
  target.scrollIntoView({ block: 'start' });
  target.querySelector('summary')?.focus({ preventScroll: true });
}

function aboutProject({ project, version }: ProjectRow, written: boolean): Child[] {
  const { name, path, kind, outcome, workspace, plan, commits = [] } = project;
  const parts: Child[] = [
    h('span', { class: `outcome outcome-${outcome}` }, outcomeWords(outcome, written)),
    ...(project.status === 'needs-you'
      ? [h('span', { class: 'outcome outcome-needs-you' }, 'Needs you')]
      : []),
    ...(path === '.' ? [] : [nameOf(name)]),
    kind,
    ...(version ? [version] : []),
    ...(plan ? [plan.project.packageManager] : []),
    ...(workspace === path ? [] : [['workspace ', nameOf(workspace === '.' ? './' : workspace)]]),
    ...(plan?.project.fromSource ? [`version told by ${plan.project.fromSource}`] : []),
    ...commits.map((commit) => ['commit ', nameOf(commit.slice(0, 10), 'mono')]),
  ];
  return parts.map((part) => h('span', { class: 'about-part' }, part));
}

function inTheWay({ needs }: ProjectRow): Child[] {
  const of = (wanted: Need['kind']): Need[] => needs.filter(({ kind }) => kind === wanted);
  return [...of('failure'), ...of('problem')].map((need) =>
    h(
      'div',
      { class: need.kind === 'failure' ? 'banner failed' : 'banner warning' },
      icon(need.kind === 'failure' ? 'failed' : 'needs-you'),
      h('div', {}, h('strong', {}, need.title), needBody(need)),
    ),
  );
}

function diffsOf({ project }: ProjectRow, layout: DiffLayout): HTMLElement[] {
  return project.diffs.map(({ path, patch }, index) => {
    const file = h(
      'details',
      { class: 'file-diff' },
      h('summary', {}, nameOf(path, 'file-name'), diffCounts(patch)),
    );
    file.dataset.path = path;
    // A closed diff costs nothing.
    const fill = (): void => {
      if (file.open && file.childElementCount === 1) file.append(diffView(path, patch, layout));
    };
    file.addEventListener('toggle', fill);
    file.open = index < 12;
    fill();
    return file;
  });
}
