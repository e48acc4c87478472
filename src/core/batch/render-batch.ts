import type { Colors } from 'picocolors/types.js';
import { paintDiff } from '../report/paint-diff.ts';
import type { Look } from '../report/render-plan.ts';
import { count, indentLines, printable, printableName, wrap } from '../report/text-layout.ts';
import type { BatchSummary, Shared } from './batch-summary.ts';
import type { FoundProject, LeftOut } from './found-project.ts';

/** As many are shown in full; the reports hold all. */
const SHOWN = 25;

/** The projects of a run, as a person is shown them before anything else. */
export function renderFound(
  projects: readonly FoundProject[],
  leftOut: readonly LeftOut[],
  { paint, width }: Look,
): string {
  if (projects.length === 0) return `\n${paint.bold('None of the projects here is meant.')}\n`;
  const kinds = (['app', 'plugin', 'package'] as const).flatMap((kind) => {
    const number = projects.filter((project) => project.kind === kind).length;
    return number > 0 ? [count(number, kind)] : [];
  });
  const paths = projects.map(({ path }) => printableName(path));
  const column = Math.min(Math.max(...paths.slice(0, SHOWN).map(({ length }) => length)) + 2, width - 24);
  const warnings = leftOut.filter(({ level }) => level === 'warning');
  return [
    '',
    paint.bold(`${kinds.join(', ')} of Strapi`),
    ...projects
      .slice(0, SHOWN)
      .map(
        ({ name, kind }, index) =>
          `  ${paths[index]?.padEnd(column)}${paint.dim(`${printableName(name)}, ${kind}`)}`,
      ),
    ...more(projects.length, paint),
    ...warnings
      .slice(0, SHOWN)
      .flatMap(({ path, reason }) => marked(paint.yellow('!'), `${printableName(path)}: ${reason}`, width)),
    ...more(warnings.length, paint),
    '',
  ].join('\n');
}

export interface BatchWords {
  /** Over the changes: `What changes`, `What was changed`. */
  readonly changes: string;
  /** Whether everything that is changed is shown as well. */
  readonly diffs: boolean;
}

/** What a run over many projects is going to do, or has done. What is the same in many projects stands there once. */
export function renderBatch(summary: BatchSummary, look: Look, words: BatchWords): string {
  const { paint, width } = look;
  const ways = summary.ways();
  const changes = words.diffs ? summary.changes() : [];
  return [
    '',
    ...section(
      paint.bold(words.changes),
      ways,
      ({ value, ...shared }) => [
        ...marked(`  ${paint.green('+')}`, `${value}  ${projectsOf(shared)}`, width - 2, '    '),
      ],
      look,
    ),
    ...section(
      '',
      changes,
      ({ value, ...shared }) => [
        ...wrap(`${printableName(value.path)}  ${paint.dim(projectsOf(shared))}`, width),
        paintDiff(value.patch, paint),
        '',
      ],
      look,
    ),
    ...section(
      paint.bold('What only you can do'),
      summary.needs(),
      ({ value, ...shared }) => [
        ...marked(paint.yellow('!'), printable(value.title), width),
        ...indentLines(wrap(printable(value.text), width - 2).map(paint.dim), '  '),
        ...(value.url === undefined ? [] : [`  ${paint.dim(paint.underline(value.url))}`]),
        ...indentLines((value.snippet ?? '').split('\n').filter(Boolean).map(paint.cyan), '    '),
        ...indentLines(wrap(projectsOf(shared), width - 2).map(paint.dim), '  '),
      ],
      look,
    ),
    ...section(
      paint.bold('In the way, or good to know'),
      summary.problems(),
      ({ value, ...shared }) => [
        ...marked(
          value.level === 'error' ? paint.red('✖') : paint.yellow('!'),
          printable(value.message),
          width,
        ),
        ...indentLines(value.next === '' ? [] : wrap(printable(value.next), width - 2).map(paint.dim), '  '),
        ...indentLines(wrap(projectsOf(shared), width - 2).map(paint.dim), '  '),
      ],
      look,
    ),
  ].join('\n');
}

/** `312 changed, 4 up to date, 1 failed` */
export function renderTotals({ totals }: BatchSummary, dryRun: boolean): string {
  const words = [
    [totals.changed, dryRun ? 'to change' : 'changed'],
    [totals.unchanged, 'with nothing to do'],
    [totals.blocked, 'blocked'],
    [totals.failed, 'failed'],
    [totals['not-run'], 'not run'],
  ] as const;
  const said = words.flatMap(([number, word]) => (number > 0 ? [`${digits(number)} ${word}`] : []));
  const needs = totals['needs-you'];
  return `${said.join(', ') || 'no project'}${needs > 0 ? `; something is left for you in ${digits(needs)}` : ''}`;
}

function section<T>(
  title: string,
  items: readonly T[],
  lines: (item: T) => readonly string[],
  { paint }: Look,
): string[] {
  if (items.length === 0) return [];
  return [
    ...(title === '' ? [] : [title]),
    ...items.slice(0, SHOWN).flatMap(lines),
    ...more(items.length, paint),
    '',
  ];
}

function more(number: number, paint: Colors): string[] {
  return number > SHOWN
    ? [paint.dim(`  and ${digits(number - SHOWN)} more (--report html=… shows them all)`)]
    : [];
}

/** `in apps/a`, `in apps/a, apps/b, apps/c and 309 more` */
function projectsOf({ paths, count }: Omit<Shared<unknown>, 'value'>): string {
  const names = paths.map(printableName).join(', ');
  return count > paths.length ? `in ${names} and ${digits(count - paths.length)} more` : `in ${names}`;
}

function marked(mark: string, text: string, width: number, indent = '  '): string[] {
  const [first = '', ...rest] = wrap(text, width - 2);
  return [`${mark} ${first}`, ...indentLines(rest, indent)];
}

function digits(number: number): string {
  return number.toLocaleString('en');
}
