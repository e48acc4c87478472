import { ExpectedFailure } from '../core/expected-failure.ts';
import { renderReport } from '../core/report/render-report.ts';
import { emptyReport } from '../core/report/report.ts';
import { isDone, statusOf } from '../core/report/summary.ts';
import { recoverInterrupted } from '../io/journal/recover-interrupted.ts';
import { openFolder } from '../io/open-folder.ts';
import { agree } from './ask.ts';
import { executePlan } from './execute-plan.ts';
import type { UpgradeOptions } from './options.ts';
import { planOnly, prepareWith } from './plan-command.ts';
import { showPlan } from './show-plan.ts';
import { conclude, openTerminal, type Terminal } from './terminal.ts';

/** Plans, shows, asks, writes, installs and builds. What is written can be undone; what fails to be installed is taken back. */
export function upgrade(options: UpgradeOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('upgrade', options.dryRun), async (report) => {
    if (options.dryRun) return planOnly(terminal, report, options);
    await recoverFirst(terminal, options);
    const prepared = await prepareWith(terminal, options);
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
      await executePlan(terminal, report, prepared);
    }
    const mismatch = report.problems.some(({ check }) => check === 'installed-version');
    if (report.status !== 'failed') report.status = mismatch ? 'needs-you' : statusOf(prepared.plan);
    terminal.say(renderReport(report, terminal.look));
  });
}

/** A killed run has left files of two versions; a plan made from those would be wrong. */
async function recoverFirst(terminal: Terminal, options: UpgradeOptions): Promise<void> {
  for (const { runId, restored, conflicts } of recoverInterrupted(await openFolder(options.cwd))) {
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
