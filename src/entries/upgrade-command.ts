import { randomBytes } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';
import { ExpectedFailure } from '../core/expected-failure.ts';
import type { CommandStep } from '../core/plan.ts';
import { realisePlan } from '../core/realise-plan.ts';
import { renderReport } from '../core/report/render-report.ts';
import { type CommandResult, emptyReport, type Report } from '../core/report/report.ts';
import { isDone, statusOf } from '../core/report/summary.ts';
import { applyChanges } from '../io/journal/apply-changes.ts';
import { recoverInterrupted } from '../io/journal/recover-interrupted.ts';
import { sealSnapshots, snapshotFiles } from '../io/journal/snapshot-files.ts';
import { undoRun } from '../io/journal/undo-run.ts';
import { openFolder } from '../io/open-folder.ts';
import { LOCK_FILES } from '../io/packages/package-manager.ts';
import { runCommand } from '../io/system/run-command.ts';
import { askTarget, confirm } from './ask.ts';
import type { UpgradeOptions } from './options.ts';
import { planOnly } from './plan-command.ts';
import { type Prepared, prepare, textsOf } from './prepare.ts';
import { showPlan } from './show-plan.ts';
import { conclude, openTerminal, type Terminal } from './terminal.ts';

/** Plans, shows, asks, writes, installs and builds. What is written can be undone; what fails to be installed is taken back. */
export function upgrade(options: UpgradeOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('upgrade', options.dryRun), async (report) => {
    if (options.dryRun) return planOnly(terminal, report, options);
    await recoverFirst(terminal, options);
    const prepared = await prepare(options, terminal.interactive ? askTarget : undefined);
    report.plan = prepared.plan;
    report.problems = [...prepared.problems];
    showPlan(terminal, prepared);

    if (report.problems.some(({ level }) => level === 'error')) {
      throw new ExpectedFailure('Nothing was written.', 'See above for what stands in the way.');
    }
    if (!isDone(prepared.plan)) {
      await agree(terminal, options);
      await execute(terminal, report, prepared);
    }
    if (report.status !== 'failed') report.status = statusOf(prepared.plan);
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

async function agree(terminal: Terminal, { yes }: UpgradeOptions): Promise<void> {
  if (yes) return;
  if (!terminal.interactive) {
    throw new ExpectedFailure(
      'Nothing was written: there is no terminal to ask in.',
      'Add --yes to upgrade without being asked.',
    );
  }
  if (!(await confirm('Upgrade the project like this?'))) {
    throw new ExpectedFailure('Nothing was written.', 'Run this again whenever you like.');
  }
}

async function execute(
  terminal: Terminal,
  report: Report,
  { folder, project, plan }: Prepared,
): Promise<void> {
  const applied = applyChanges(folder, realisePlan(plan, textsOf(project, plan), randomBytes), {
    now: new Date(),
  });
  if (applied.kind === 'unchanged') return;
  report.run = applied.runId;

  const commands = plan.steps.filter((step) => step.kind === 'command');
  for (const command of commands) {
    if (report.status === 'failed') continue;
    const result = await run(
      terminal,
      folder.root,
      command,
      command.id === 'install' ? () => snapshots() : undefined,
    );
    report.commands.push(result);
    if (result.status !== 'failed') continue;
    report.status = 'failed';
    report.error = afterFailure(command, result);
  }

  function snapshots(): () => void {
    const root = resolve(folder.root, project.packageManager.workspaceRoot);
    const paths = LOCK_FILES.map((file) => relative(folder.root, join(root, file)).split(sep).join('/'));
    snapshotFiles(folder, applied.kind === 'applied' ? applied.runId : '', paths);
    return () => sealSnapshots(folder, applied.kind === 'applied' ? applied.runId : '');
  }

  function afterFailure(command: CommandStep, result: CommandResult): NonNullable<Report['error']> {
    const line = `$ ${command.argv.join(' ')}`;
    const how = result.reason ?? `ended with exit code ${result.code}`;
    if (command.id !== 'install') {
      // The new version is installed: taking the code back would leave neither version whole.
      const next = `The upgrade itself is written and installed. Correct the cause and run \`${command.argv.join(' ')}\`, or take everything back with \`strapi-uplift undo\`.`;
      return { message: `${line} ${how}.`, next };
    }
    const undone = undoRun(folder);
    const message = `${line} ${how}. ${undone.kind === 'undone' && undone.left.length === 0 ? 'Every file is as it was before' : 'Not every file could be taken back: run `strapi-uplift undo`'}; node_modules may not be: install again.`;
    delete report.run;
    return { message, next: 'To keep the upgrade and install by hand, add --no-install.' };
  }
}

async function run(
  terminal: Terminal,
  root: string,
  step: CommandStep,
  around?: () => () => void,
): Promise<CommandResult> {
  const { id, argv, cwd } = step;
  const result = { id, argv: [...argv], cwd };
  if (step.printedBecause) return { ...result, status: 'printed', reason: step.printedBecause };
  const after = around?.();
  terminal.say(`\n${terminal.look.paint.cyan(`$ ${argv.join(' ')}`)}`);
  // Ctrl-C reaches the command as well; we stay to take its files back.
  const stay = (): void => undefined;
  process.on('SIGINT', stay);
  try {
    const end = await runCommand(argv, resolve(root, cwd), terminal.json);
    if (end.kind === 'done') return { ...result, status: 'done' };
    if (end.kind === 'failed') return { ...result, status: 'failed', code: end.code };
    return { ...result, status: 'failed', reason: 'could not be started' };
  } finally {
    process.off('SIGINT', stay);
    after?.();
  }
}
