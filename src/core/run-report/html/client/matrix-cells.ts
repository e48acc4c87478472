import type { End } from './cell-end.ts';
import { counted } from './counted.ts';
import { h, nameOf } from './element.ts';
import { endWords, outcomeWords } from './end-words.ts';
import { icon } from './icons.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { ProjectRow } from './project-row.ts';
import type { StepColumn } from './step-columns.ts';

/** The line of a project: what it is, what became of it, and how each step ends. */
export function projectCells(
  { project, ends, version }: ProjectRow,
  columns: readonly StepColumn[],
  written: boolean,
): HTMLElement[] {
  const { path, name, kind, outcome, status, plan } = project;
  const manager = plan?.project.packageManager;
  return [
    h(
      'div',
      { class: 'cell project', role: 'rowheader', title: path },
      icon(kind),
      h(
        'span',
        { class: 'project-names' },
        nameOf(path === '.' ? name : path, 'project-path'),
        h(
          'span',
          { class: 'project-about' },
          path !== '.' && [nameOf(name), ' · '],
          kind,
          manager && ` · ${manager}`,
        ),
      ),
    ),
    h('div', { class: 'cell version', role: 'gridcell' }, version || 'no plan'),
    h(
      'div',
      { class: 'cell result', role: 'gridcell' },
      h('span', { class: `outcome outcome-${outcome}` }, outcomeWords(outcome, written)),
      status === 'needs-you' && [h('span', { class: 'visually-hidden' }, ', needs you'), icon('needs-you')],
      status === 'failed' && outcome !== 'failed' && outcome !== 'blocked' && icon('failed'),
    ),
    ...columns.map((column, index) => {
      const first = columns[index - 1]?.guide !== column.guide ? ' first' : '';
      const end = ends.get(column.id);
      return end === undefined ? absentCell(first) : stepCell(column, end, first, written);
    }),
  ];
}

function absentCell(first: string): HTMLElement {
  return h('div', {
    class: `cell step absent${first}`,
    role: 'gridcell',
    'aria-label': 'Not part of its plan',
  });
}

function stepCell(column: StepColumn, end: End, first: string, written: boolean): HTMLElement {
  const words = endWords(end, written, column.kind);
  return h(
    'div',
    {
      class: `cell step${first}`,
      role: 'gridcell',
      title: `${column.title}\n${words}`,
      'aria-label': `${column.title}: ${words}`,
    },
    h('span', { class: `end end-${end}` }, icon(end)),
  );
}

/** The line of a workspace, which folds its projects away. */
export function workspaceCell({
  workspace,
  rows,
  folded,
}: Extract<MatrixRow, { kind: 'workspace' }>): HTMLElement {
  const needing = rows.filter(({ project }) => project.status === 'needs-you').length;
  const failed = rows.filter(({ project }) => project.status === 'failed').length;
  return h(
    'div',
    { class: 'cell workspace', role: 'gridcell', 'aria-expanded': String(!folded) },
    h(
      'span',
      { class: 'workspace-words' },
      h('span', { class: 'fold', 'aria-hidden': 'true' }, folded ? '▸' : '▾'),
      'Workspace ',
      nameOf(workspace === '.' ? './' : workspace, 'workspace-name'),
      h('span', { class: 'project-about' }, counted(rows.length, 'project')),
      needing > 0 && h('span', { class: 'project-about' }, `${needing} need${needing === 1 ? 's' : ''} you`),
      failed > 0 && h('span', { class: 'project-about' }, `${failed} failed`),
    ),
  );
}
