import { groupBy } from '../group-by.ts';
import type { FileResult, Plan } from '../plan.ts';
import { KIND_WORDS, type Look } from './render-plan.ts';
import type { CommandResult, Report } from './report.ts';
import { fileEnds } from './summary.ts';
import { count, indentLines, printable, printableName, wrap } from './text-layout.ts';

/** What an upgrade has come to, after the fact: how every file ended and why, what was run, and what only a person can do. */
export function renderReport(report: Report, look: Look): string {
  const { plan, run, status, commands, error } = report;
  if (!plan) return '';
  const { paint, width } = look;
  const written = run !== undefined;
  const failure = error
    ? [...wrap(error.message, width), ...wrap(error.next ?? '', width).map(paint.dim), '']
    : [];
  return [
    '',
    headline(report, plan, look),
    '',
    ...failure,
    ...fileSections(plan, written, look),
    ...databaseLines(report.databases, look),
    ...commandLines(commands, look),
    ...(status === 'failed' ? [] : warningLines(report, plan, look)),
    ...(status === 'failed' ? [] : todoLines(plan, look)),
    ...(written ? [`Not what you wanted? ${paint.cyan('strapi-uplift undo')}`, ''] : []),
  ].join('\n');
}

function headline({ run, status }: Report, { project, steps }: Plan, { paint }: Look): string {
  if (status === 'failed') return `${paint.red('✖')} ${paint.bold('The upgrade failed.')}`;
  const mark = paint.green('✔');
  const left = status === 'done' ? '' : '\n  Something is left for you: see below.';
  if (run === undefined) return `${mark} ${paint.bold('Nothing to change.')}${left}`;
  const files = count(fileEnds(steps, 'changed').size, 'file');
  // With --only and --skip the packages may stay as they are.
  const upgraded = steps.some(({ id }) => id === 'dependencies');
  const name = printableName(project.name);
  const done = upgraded ? `Upgraded ${name} to Strapi ${project.to}` : `Changed ${name}`;
  return `${mark} ${paint.bold(done)}: ${files} changed.${left}`;
}

const ORDER: readonly FileResult['kind'][] = ['changed', 'already-done', 'not-applicable', 'needs-you'];

function fileSections(plan: Plan, written: boolean, { paint, width }: Look): string[] {
  return ORDER.flatMap((kind) => {
    const ends = fileEnds(plan.steps, kind);
    // After a failure nothing is changed any more: everything was taken back.
    if (ends.size === 0 || (kind === 'changed' && !written)) return [];
    const colour = kind === 'needs-you' ? paint.yellow : paint.bold;
    const told = [...ends].map(([path, reasons]) => ({ path, reason: [...reasons].join(' ') }));
    const quiet = kind === 'already-done' || kind === 'not-applicable';
    const rows = quiet ? [...groupBy(told, ({ reason }) => reason).values()] : told.map((file) => [file]);
    const lines = rows
      .flatMap((files) => fewLines(files))
      .flatMap(({ path, reason }) => [
        `  ${path}`,
        ...indentLines(wrap(printable(reason), width - 4).map(paint.dim), '    '),
      ]);
    return [colour(KIND_WORDS[kind]), ...lines, ''];
  });
}

interface ToldFile {
  readonly path: string;
  readonly reason: string;
}

/** Many files that nothing was done to for one reason, as the first and their number. */
function fewLines(files: readonly ToldFile[]): ToldFile[] {
  const named = files.map(({ path, reason }) => ({ path: printableName(path), reason }));
  const [first] = named;
  if (!first || named.length <= 3) return named;
  return [{ ...first, path: `${first.path} and ${count(named.length - 1, 'more file')}` }];
}

function commandLines(commands: readonly CommandResult[], { paint, width }: Look): string[] {
  if (commands.length === 0) return [];
  const lines = commands.flatMap(({ argv, status, reason, code }) => {
    const why = reason ?? (code === undefined ? '' : `Ended with exit code ${code}.`);
    const word = { done: 'run', printed: 'run this yourself', failed: 'failed' }[status];
    return [
      `  ${paint.cyan(`$ ${argv.join(' ')}`)}  ${paint.dim(word)}`,
      ...(status === 'done' || why === '' ? [] : indentLines(wrap(why, width - 4).map(paint.dim), '    ')),
    ];
  });
  return [paint.bold('commands'), ...lines, ''];
}

function databaseLines(results: Report['databases'] = [], { paint }: Look): string[] {
  if (results.length === 0) return [];
  const lines = results.flatMap(({ id, database, status }) => [
    `  ${printableName(database)}`,
    `    ${paint.dim(`${id}: ${status === 'already-done' ? 'already done' : status}`)}`,
  ]);
  return [paint.bold('database'), ...lines, ''];
}

/** What must not scroll away with the plan: what came out otherwise than planned, and secrets at risk. */
function warningLines({ problems }: Report, plan: Plan, { paint, width }: Look): string[] {
  const risks = plan.steps.flatMap((step) =>
    step.kind === 'secrets' ? step.files.flatMap(({ notes }) => notes) : [],
  );
  const warnings = [
    ...problems
      .filter(({ check }) => check === 'installed-version')
      .map(({ message, next }) => `${message} ${next}`),
    ...risks.filter(({ level }) => level === 'warning').map(({ message }) => message),
  ];
  if (warnings.length === 0) return [];
  const lines = warnings.flatMap((warning) => indentLines(wrap(printable(warning), width - 2), '  '));
  return [paint.yellow('mind'), ...lines, ''];
}

function todoLines(plan: Plan, { paint }: Look): string[] {
  const manual = plan.steps.filter((step) => step.kind === 'manual');
  const todo = manual.filter(({ level }) => level === 'todo');
  if (todo.length === 0) return [];
  return [
    paint.yellow('only you can do (explained in the plan above)'),
    ...todo.flatMap(({ title, url }) => [`  ${title}`, ...(url ? [`    ${paint.dim(url)}`] : [])]),
    '',
  ];
}
