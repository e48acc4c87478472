import { emptyReport, type Report } from '../core/report/report.ts';
import { statusOf } from '../core/report/summary.ts';
import { findInterrupted } from '../io/journal/recover-interrupted.ts';
import { isLocked } from '../io/journal/run-lock.ts';
import { planUndo } from '../io/journal/undo-run.ts';
import { openFolder } from '../io/open-folder.ts';
import { askTarget } from './ask.ts';
import { oneOrMany } from './batch/open-many.ts';
import { runBatch } from './batch/run-batch.ts';
import type { UpgradeOptions } from './options.ts';
import { type Prepared, prepare, prepareProject } from './prepare.ts';
import { reportOne } from './report-one.ts';
import { reportTargets } from './report-targets.ts';
import { showPlan } from './show-plan.ts';
import { conclude, openTerminal, printDocument, type Terminal } from './terminal.ts';

/** Shows what an upgrade would do. With `--json`, prints the plan itself, which `upgrade --plan` runs. */
export function plan(options: UpgradeOptions): Promise<number> {
  return oneOrMany('plan', options, () => planOne(options), planMany);
}

/** The same for every project of a batch. */
export function planMany(batch: Parameters<typeof runBatch>[1], options: UpgradeOptions): Promise<number> {
  return runBatch(options, batch, { name: 'plan', planner: prepareProject });
}

function planOne(options: UpgradeOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(
    terminal,
    emptyReport('plan', true),
    (report) => planOnly(terminal, report, options),
    (report) =>
      printDocument(report.status === 'failed' ? report : { ...report.plan, problems: report.problems }),
  );
}

/** Asking a registry takes seconds, in which a person should not wonder. */
export function prepareWith(terminal: Terminal, options: UpgradeOptions): Promise<Prepared> {
  if (!terminal.interactive) return prepare(options);
  if (!options.offline)
    terminal.say(terminal.look.paint.dim('Reading the project and asking the registry …'));
  return prepare(options, askTarget);
}

/** Plans and shows without touching anything, not even what an interrupted run has left. */
export async function planOnly(terminal: Terminal, report: Report, options: UpgradeOptions): Promise<void> {
  const targets = reportTargets(options);
  const prepared = await prepareWith(terminal, options);
  const folder = openFolder(options.cwd);
  const last = planUndo(folder);
  const open =
    last.kind === 'plan' && last.databases.some(({ state }) => state === 'open') && !isLocked(folder);
  const interrupted = [...findInterrupted(folder), ...(open ? [last] : [])];
  report.plan = prepared.plan;
  report.problems = [
    ...prepared.problems,
    ...interrupted.map(({ runId }) => ({
      check: 'interrupted',
      level: 'warning' as const,
      message: `The run ${runId} was interrupted, so that this plan is made from half of it.`,
      next: 'The next upgrade takes it back first, and so does `strapi-uplift undo`.',
    })),
  ];
  showPlan(terminal, { ...prepared, problems: report.problems });
  terminal.say(terminal.look.paint.dim('Nothing was written.'));
  const stopped = report.problems.some(({ level }) => level === 'error');
  report.status = stopped ? 'needs-you' : statusOf(prepared.plan);
  reportOne(targets, report, prepared);
}
