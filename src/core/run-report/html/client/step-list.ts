import type { Step } from '../../../plan.ts';
import { type End, fileEnd } from './cell-end.ts';
import { snippet } from './copy-button.ts';
import { type Child, h, nameOf, prose, webLink } from './element.ts';
import { endWords } from './end-words.ts';
import { icon } from './icons.ts';
import type { ProjectRow } from './project-row.ts';

interface Shown {
  readonly row: ProjectRow;
  readonly written: boolean;
  readonly toDiff: (path: string) => void;
}

/** The steps of a project with their files, reasons and notes. What does not apply is folded. */
export function stepList(row: ProjectRow, written: boolean, toDiff: (path: string) => void): HTMLElement {
  const { plan } = row.project;
  const shown = { row, written, toDiff };
  return h(
    'ol',
    { class: 'steps' },
    (plan?.steps ?? []).map((step) => {
      const end = row.ends.get(step.id) ?? 'not-applicable';
      const words = endWords(end, written, step.kind);
      const guide = 'guide' in step ? plan?.guides.find(({ version }) => version === step.guide) : undefined;
      const url = (step.kind === 'manual' ? step.url : undefined) ?? guide?.url;
      return h(
        'li',
        { class: `step-item step-item-${end}` },
        h(
          'details',
          { open: end !== 'not-applicable' && end !== 'already-done' },
          h(
            'summary',
            {},
            h('span', { class: `end end-${end}` }, icon(end)),
            h('span', { class: 'step-heading' }, prose(step.title)),
            h('span', { class: `end-words words-${end}` }, words),
            nameOf(step.id, 'step-id'),
          ),
          h(
            'div',
            { class: 'step-inside' },
            reasons(step),
            inside(step, shown),
            url !== undefined && h('p', { class: 'guide' }, webLink(url, 'Read the guide ↗')),
          ),
        ),
      );
    }),
  );
}

/** Why a step is there, and what it may change. */
function reasons(step: Step): Child[] {
  const why = 'why' in step ? step.why : undefined;
  const risk = 'risk' in step ? step.risk : undefined;
  return [
    why !== undefined && h('p', { class: 'prose' }, prose(why)),
    risk !== undefined && h('p', { class: 'prose' }, h('strong', {}, 'Mind: '), prose(risk)),
  ];
}

function inside(step: Step, shown: Shown): Child[] {
  switch (step.kind) {
    case 'edit':
    case 'place':
      return [
        h(
          'ul',
          { class: 'files' },
          step.files.map((file) => {
            const end = fileEnd(file.kind, step.id, file.path, shown.row.project);
            return fileItem(end, file.path, shown, [
              h('p', { class: 'prose' }, prose(file.reason)),
              notes(file.notes),
              file.kind === 'needs-you' && [
                file.frame !== undefined && h('pre', { class: 'frame', tabindex: 0 }, file.frame),
                file.snippet !== undefined && snippet(file.snippet),
              ],
            ]);
          }),
        ),
      ];
    case 'secrets':
      return [
        h(
          'ul',
          { class: 'files' },
          step.files.flatMap((file) =>
            file.decisions.map((decision) => {
              const rule = `${step.id}/${decision.variable}`;
              const end = fileEnd(decision.kind, rule, file.path, shown.row.project);
              return fileItem(end, file.path, shown, [
                h(
                  'p',
                  { class: 'prose' },
                  !decision.reason.includes(decision.variable) && [nameOf(decision.variable, 'mono'), ' '],
                  prose(decision.reason),
                ),
                notes(decision.notes),
                decision.kind === 'needs-you' && decision.snippet !== undefined && snippet(decision.snippet),
              ]);
            }),
          ),
        ),
      ];
    case 'database':
      return [
        h('p', { class: 'prose' }, nameOf(step.database, 'mono'), ' ', prose(step.reason)),
        notes(step.notes),
        step.statements.length > 0 && snippet(`${step.statements.join(';\n')};`, 'the statements'),
      ];
    case 'command': {
      const result = shown.row.project.commands.find(({ id }) => id === step.id);
      const reason = result?.reason ?? step.printedBecause;
      const cwd = result?.cwd ?? step.cwd;
      return [
        reason !== undefined && h('p', { class: 'prose' }, prose(reason)),
        result?.code !== undefined && h('p', { class: 'prose' }, `Exit code ${result.code}.`),
        cwd !== '.' && h('p', { class: 'prose' }, 'in ', nameOf(cwd, 'mono')),
        snippet((result?.argv ?? step.argv).join(' '), 'the command'),
      ];
    }
    case 'manual':
      return [
        h('p', { class: 'prose' }, prose(step.text)),
        step.files !== undefined &&
          h(
            'ul',
            { class: 'files plain' },
            step.files.map((file) => h('li', {}, nameOf(file, 'file-name'))),
          ),
        step.snippet !== undefined && snippet(step.snippet),
      ];
  }
}

function fileItem(end: End, path: string, { row, written, toDiff }: Shown, children: Child): HTMLElement {
  const hasDiff =
    row.project.diffs.some((diff) => diff.path === path) &&
    ['changed', 'not-run', 'taken-back'].includes(end);
  return h(
    'li',
    { class: 'file' },
    h('span', { class: `end end-${end} small` }, icon(end)),
    h(
      'div',
      {},
      h(
        'div',
        { class: 'file-head' },
        nameOf(path, 'file-name'),
        h('span', { class: `end-words words-${end}` }, endWords(end, written)),
        hasDiff &&
          h(
            'button',
            { type: 'button', class: 'link', onclick: () => toDiff(path), 'aria-label': `Diff of ${path}` },
            'diff ↓',
          ),
      ),
      children,
    ),
  );
}

function notes(
  list: readonly { readonly level: string; readonly message: string; readonly line?: number }[],
): Child[] {
  return list.map(({ level, message, line }) =>
    h('p', { class: `note note-${level}` }, line !== undefined && `line ${line}: `, prose(message)),
  );
}
