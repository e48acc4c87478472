import { ExpectedFailure } from '../core/expected-failure.ts';
import type { ManualStep, Plan } from '../core/plan.ts';
import { renderReport } from '../core/report/render-report.ts';
import { emptyReport, type Report } from '../core/report/report.ts';
import { isDone, statusOf } from '../core/report/summary.ts';
import { undoWithDatabases } from '../io/journal/change-databases.ts';
import { recoverInterrupted } from '../io/journal/recover-interrupted.ts';
import { acquireLock } from '../io/journal/run-lock.ts';
import { planUndo } from '../io/journal/undo-run.ts';
import { openFolder } from '../io/open-folder.ts';
import { agree, askOffered } from './ask.ts';
import { carryOut } from './batch/carry-out.ts';
import { oneOrMany } from './batch/open-many.ts';
import { runBatch } from './batch/run-batch.ts';
import { executePlan } from './execute-plan.ts';
import { databasesOfRun } from './named-database.ts';
import type { UpgradeOptions } from './options.ts';
import { planMany, planOnly, prepareWith } from './plan-command.ts';
import { type Prepared, prepareProject } from './prepare.ts';
import { reportOne } from './report-one.ts';
import { reportTargets } from './report-targets.ts';
import { showPlan } from './show-plan.ts';
import { conclude, openTerminal, type Terminal } from './terminal.ts';

/** Plans, shows, asks, writes, installs and builds. What is written can be undone; what fails to be installed is taken back. */
export function upgrade(options: UpgradeOptions): Promise<number> {
  return oneOrMany(
    'upgrade',
    options,
    () => upgradeOne(options),
    (batch, own) => {
      if (own.dryRun) return planMany(batch, own);
      const carriesOut = carryOut('upgrade', 'Upgrade % like this?');
      return runBatch(own, batch, { name: 'upgrade', planner: prepareProject, carryOut: carriesOut });
    },
  );
}

function upgradeOne(options: UpgradeOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('upgrade', options.dryRun), async (report) => {
    if (options.dryRun) return planOnly(terminal, report, options);
    const targets = reportTargets(options);
    recoverFirst(terminal, options);
    await undoOpenDatabase(terminal, options);
    const prepared = await prepareWanted(terminal, options);
    report.plan = prepared.plan;
    report.problems = [...prepared.problems];
    showPlan(terminal, prepared);

    if (report.problems.some(({ level }) => level === 'error')) {
      throw new ExpectedFailure('Nothing was written.', 'See above for what stands in the way.');
    }
    if (!isDone(prepared.plan)) {
      await agree(terminal, options, {
        question: 'Upgrade the project like this?',
        nothing: 'Nothing was written',
        unasked: 'Add --yes to upgrade without being asked.',
      });
      await executePlan(terminal, report, prepared, options.commit);
    } else noteDatabases(report, prepared.plan);
    const mismatch = report.problems.some(({ check }) => check === 'installed-version');
    if (report.status !== 'failed') report.status = mismatch ? 'needs-you' : statusOf(prepared.plan);
    terminal.say(renderReport(report, terminal.look));
    reportOne(targets, report, prepared);
  });
}

/** Who sits at a terminal is asked about the steps that are only done when asked for, before the plan is shown. */
async function prepareWanted(terminal: Terminal, options: UpgradeOptions): Promise<Prepared> {
  const prepared = await prepareWith(terminal, options);
  const offered = prepared.plan.steps.filter(
    (step): step is ManualStep => step.kind === 'manual' && step.asks !== undefined,
  );
  if (!terminal.interactive || options.yes || options.plan || offered.length === 0) return prepared;
  const wanted = await askOffered(offered);
  if (wanted.length === 0) return prepared;
  const { to } = prepared.plan.project;
  return prepareWith(terminal, { ...options, to, with: [...(options.with ?? []), ...wanted] });
}

/** A killed run has left files of two versions; a plan made from those would be wrong. */
function recoverFirst(terminal: Terminal, options: UpgradeOptions): void {
  for (const { runId, restored, conflicts } of recoverInterrupted(openFolder(options.cwd))) {
    terminal.say(
      `An earlier run (${runId}) was interrupted; taken back: ${restored.join(', ') || 'nothing had been written'}.`,
    );
    if (conflicts.length === 0) continue;
    const files = conflicts.map(({ path, reason }) => `${path} (${reason})`).join(', ');
    throw new ExpectedFailure(
      `Left by the interrupted run, and changed since: ${files}.`,
      'Look at them, then run this again.',
    );
  }
}

/** A run that was killed before its database was known to have changed: only the database tells, and both go back together. */
async function undoOpenDatabase(terminal: Terminal, options: UpgradeOptions): Promise<void> {
  const folder = openFolder(options.cwd);
  const last = planUndo(folder);
  if (last.kind !== 'plan' || !last.databases.some(({ state }) => state === 'open')) return;
  const lock = acquireLock(folder);
  try {
    const undone = await undoWithDatabases(
      folder,
      await databasesOfRun(last.databases, options, folder.root),
      { lock },
    );
    if (undone.kind !== 'undone') {
      throw new ExpectedFailure(
        `An earlier run (${last.runId}) was interrupted at its database, and files were changed since.`,
        'See what `strapi-uplift undo` says about them.',
      );
    }
    terminal.say(
      `An earlier run (${last.runId}) was interrupted at its database; taken back: ${undone.restored.join(', ') || 'no file'}.`,
    );
  } finally {
    lock.release();
  }
}

/** Where nothing is to be written, the database was looked at all the same. */
function noteDatabases(report: Report, { steps }: Plan): void {
  const results = steps.flatMap((step) =>
    step.kind === 'database' && step.outcome === 'already-done'
      ? [{ id: step.id, database: step.database, status: 'already-done' as const }]
      : [],
  );
  if (results.length > 0) report.databases = results;
}
