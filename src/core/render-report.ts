import type { FileResult } from './plan.ts';
import { KIND_WORDS, type Look } from './render-plan.ts';
import type { Report } from './report.ts';
import { tally } from './summary.ts';
import { count, printable, wrap } from './text-layout.ts';

/** What an upgrade has come to, after the fact: how every file ended, what was run, and what comes next. */
export function renderReport(report: Report, { paint, width }: Look): string {
  const { plan } = report;
  if (!plan) return '';
  const files = tally(plan);
  const changed = report.run ? files.changed.length : 0;
  const todo = plan.steps.filter((step) => step.kind === 'manual' && step.level === 'todo').length;
  const failed = report.status === 'failed';
  const lines = ['', headline()];

  const kinds: readonly FileResult['kind'][] = ['changed', 'already-done', 'not-applicable', 'needs-you'];
  for (const kind of kinds) {
    const paths = files[kind];
    if (paths.length === 0 || (kind === 'changed' && changed === 0)) continue;
    const [first = '', ...rest] = wrap(paths.map(printable).join(', '), width - 20);
    lines.push(
      `  ${paint.bold(KIND_WORDS[kind].padEnd(16))}${first}`,
      ...rest.map((line) => `  ${' '.repeat(16)}${line}`),
    );
  }
  for (const { argv, status, reason, code } of report.commands) {
    const word = status === 'done' ? 'run' : status === 'printed' ? 'to run yourself' : 'failed';
    lines.push(`  ${paint.bold(word.padEnd(16))}${paint.cyan(`$ ${argv.join(' ')}`)}`);
    const why = reason ?? (code === undefined ? undefined : `exit code ${code}`);
    if (why && status !== 'done')
      lines.push(...wrap(why, width - 20).map((line) => `  ${' '.repeat(16)}${paint.dim(line)}`));
  }
  if (report.error) {
    lines.push(
      '',
      ...wrap(report.error.message, width),
      ...wrap(report.error.next ?? '', width).map((line) => paint.dim(line)),
    );
  }
  if (todo > 0 && !failed)
    lines.push(
      '',
      ...wrap(`${count(todo, 'thing')} only you can do: see "What only you can do" above.`, width),
    );
  if (report.run) lines.push('', `Not what you wanted? ${paint.cyan('strapi-uplift undo')}`);
  return [...lines, ''].join('\n');

  function headline(): string {
    if (failed) return `${paint.red('✖')} The upgrade failed.`;
    if (changed === 0) return `${paint.green('✔')} Nothing to change.`;
    const mark = report.status === 'done' ? paint.green('✔') : paint.yellow('!');
    return `${mark} ${paint.bold(`Upgraded ${printable(plan?.project.name ?? '')} to Strapi ${plan?.project.to}`)}: ${count(changed, 'file')} changed.`;
  }
}
