import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { major } from 'semver';
import { lockedVersion } from '../core/locked-version.ts';
import type { CommandStep } from '../core/plan.ts';
import type { Project } from '../core/project.ts';
import { realisePlan } from '../core/realise-plan.ts';
import type { CommandResult, Report } from '../core/report/report.ts';
import type { ProjectFolder } from '../io/files/locate-file.ts';
import { relativePath } from '../io/files/relative-path.ts';
import { applyChanges } from '../io/journal/apply-changes.ts';
import { acquireLock, type RunLock } from '../io/journal/run-lock.ts';
import { sealSnapshots, snapshotFiles } from '../io/journal/snapshot-files.ts';
import { undoRun } from '../io/journal/undo-run.ts';
import { readInstalledVersion } from '../io/packages/installed-version.ts';
import { LOCK_FILES } from '../io/packages/package-manager.ts';
import { runCommand } from '../io/system/run-command.ts';
import { corePackage, isStrapiMajor } from '../strapi/official-packages.ts';
import { type Prepared, textsOf } from './prepare.ts';
import type { Terminal } from './terminal.ts';

/** Writes what a plan says and runs its commands, with no other run in between. What came of it goes into the report. */
export async function executePlan(terminal: Terminal, report: Report, prepared: Prepared): Promise<void> {
  const { folder, project, plan } = prepared;
  const changes = realisePlan(plan, textsOf(project, plan), randomBytes);
  const lock = acquireLock(folder);
  try {
    const applied = applyChanges(folder, changes, { now: new Date(), lock });
    if (applied.kind === 'unchanged') return;
    report.run = applied.runId;
    for (const step of plan.steps) {
      if (step.kind !== 'command') continue;
      const result = await execute(terminal, prepared, step, applied.runId, lock);
      report.commands.push(result);
      if (step.id === 'install' && result.status === 'done') await verifyInstalled(report, prepared);
      if (result.status !== 'failed') continue;
      report.status = 'failed';
      report.error = step.id === 'install' ? takeBack(folder, step, result, lock) : keep(step, result);
      if (step.id === 'install') delete report.run;
      return;
    }
  } finally {
    lock.release();
  }
}

async function execute(
  terminal: Terminal,
  { folder, project, env }: Prepared,
  { id, argv, cwd, printedBecause }: CommandStep,
  runId: string,
  lock: RunLock,
): Promise<CommandResult> {
  const result = { id, argv: [...argv], cwd };
  if (printedBecause) return { ...result, status: 'printed', reason: printedBecause };
  terminal.say(`\n${terminal.look.paint.cyan(`$ ${argv.join(' ')}`)}`);
  if (id === 'install') snapshotFiles(folder, runId, lockFilePaths(folder, project), { lock });
  // Ctrl-C reaches the command as well; we stay to take its files back.
  const stay = (): void => undefined;
  process.on('SIGINT', stay);
  try {
    const end = await runCommand(argv, resolve(folder.root, cwd), { quiet: terminal.json, env });
    if (end.kind === 'done') return { ...result, status: 'done' };
    if (end.kind === 'failed') return { ...result, status: 'failed', code: end.code };
    return { ...result, status: 'failed', reason: 'could not be started' };
  } finally {
    process.off('SIGINT', stay);
    if (id === 'install') sealSnapshots(folder, runId, { lock });
  }
}

/** A range such as ^4.7.1 lets the package manager choose; what it chose may need guides that this plan has not crossed. */
async function verifyInstalled(report: Report, { folder, plan }: Prepared): Promise<void> {
  const { to } = plan.project;
  const own = major(to);
  if (!isStrapiMajor(own)) return;
  const packageName = corePackage(own);
  const found = await readInstalledVersion({ projectRoot: folder.root, packageName, lockedVersion });
  if (!found || found.version === to) return;
  report.problems.push({
    check: 'installed-version',
    level: 'warning',
    message: `${packageName} ${found.version} was installed, not ${to}: package.json asks for ${found.range}.`,
    next: `Pin the version (${to}) and install again, or follow the guides up to ${found.version} as well.`,
  });
}

/** Every lock file that a package manager might write, there or not: one that it creates is deleted again by undo. */
function lockFilePaths({ root }: ProjectFolder, { packageManager }: Project): string[] {
  const workspace = resolve(root, packageManager.workspaceRoot);
  return LOCK_FILES.map((file) => relativePath(root, join(workspace, file)));
}

type Failure = NonNullable<Report['error']>;

/** Without its packages the new code is worth nothing: everything goes back. */
function takeBack(folder: ProjectFolder, step: CommandStep, result: CommandResult, lock: RunLock): Failure {
  const undone = undoRun(folder, { lock });
  const whole = undone.kind === 'undone' && undone.left.length === 0;
  const files = whole
    ? 'Every file is as it was before; node_modules may not be, so install again.'
    : 'Not every file could be taken back: run `strapi-uplift undo`.';
  return {
    message: `${ended(step, result)} ${files}`,
    next: 'To keep the upgrade and install by hand, add --no-install.',
  };
}

/** The new version is installed: taking only the code back would leave neither version whole. */
function keep(step: CommandStep, result: CommandResult): Failure {
  const again = `\`${step.argv.join(' ')}\``;
  return {
    message: `${ended(step, result)} The upgrade itself is written and installed.`,
    next: `Correct the cause and run ${again}, or take everything back with \`strapi-uplift undo\`.`,
  };
}

function ended({ argv }: CommandStep, { reason, code }: CommandResult): string {
  return `\`${argv.join(' ')}\` ${reason ?? `ended with exit code ${code}`}.`;
}
