import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CommandStep, Step } from '../../core/plan.ts';
import type { CommandResult, Report } from '../../core/report/report.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import { relativePath } from '../../io/files/relative-path.ts';
import type { RunLock } from '../../io/journal/run-lock.ts';
import { sealSnapshots, snapshotFiles } from '../../io/journal/snapshot-files.ts';
import { LOCK_FILES, RUSH_LOCK_FILE } from '../../io/packages/lock-files.ts';
import { createSurroundings } from '../../io/packages/surroundings.ts';
import type { Terminal } from '../terminal.ts';
import { changeDatabaseStep } from './change-database-step.ts';
import type { CommitLog } from './commit-log.ts';
import { ended, printed, runStep } from './run-step.ts';
import { takeBack } from './take-back.ts';
import { verifyInstalled } from './verify-installed.ts';
import type { Group, Work } from './work.ts';
import { type GroupEnd, writeGroups } from './write-groups.ts';

export interface WorkspaceRun {
  readonly terminal: Terminal;
  readonly lock: RunLock;
  /**
   * The run that keeps the lock files as they were before the install. Asked for once a group was written.
   *
   * @param first the first group that was
   */
  lockFileRun(first: Group): { readonly folder: ProjectFolder; readonly runId: string };
  /** How many groups are written before it is asked whether to stop: the disk is waited for once for the journals of all. */
  readonly atOnce: number;
  /** Told when the files of a group are written and commands are still to come, and again when some of them are done. */
  written(group: Group): void;
  /** Told when nothing more will happen to a group. */
  settled(group: Group): void;
  /** A group that could not be written is as it was before; what is thrown from here ends the run. */
  notWritten(group: Group, error: unknown): void;
  /** Whether the rest is to be left alone. */
  stopped(): boolean;
  /** Where commits are asked for. */
  readonly commits?: CommitLog;
}

/**
 * Does what the plans of the projects of one workspace say: their files group by group, one install for all, then for each its
 * database and its build.
 *
 * @param resumed groups whose files an earlier run has written
 */
export async function executeWorkspace(
  groups: Iterable<Group>,
  run: WorkspaceRun,
  resumed: readonly Group[] = [],
): Promise<void> {
  const open = [...resumed];
  for (const some of inTurn(groups, run.atOnce)) {
    // Lets a Ctrl-C be heard: writing is synchronous.
    await setImmediate();
    // What is written waits for its commands until the run is gone on with, or is taken back.
    if (run.stopped()) return;
    for (const end of writeGroups(some, run.lock)) {
      if (!noteEnd(end, run)) continue;
      const { group } = end;
      if (group.works.some(hasMore)) {
        run.written(group);
        open.push(group);
      } else {
        group.works.forEach(printCommands);
        run.settled(group);
      }
    }
  }
  if (!(await installFor(open, run))) return;
  for (const group of open) {
    if (run.stopped() || !(await finishGroup(group, run))) return;
    run.settled(group);
  }
}

/** A few at a time. */
function* inTurn<T>(items: Iterable<T>, count: number): Iterable<readonly T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < count) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** @returns whether something was written */
function noteEnd(end: GroupEnd, run: WorkspaceRun): boolean {
  const { group } = end;
  if (end.kind === 'written' && end.applied.kind === 'applied') {
    for (const { report } of group.works) report.run = end.applied.runId;
    run.commits?.wrote(end.realised);
    return true;
  }
  if (end.kind === 'not-written') run.notWritten(group, end.error);
  run.settled(group);
  return false;
}

/** Whether something is to be run or changed in a database: what is only printed is known at once. */
function hasMore({ plan }: Work): boolean {
  return plan.steps.some(
    (step) => step.kind === 'database' || (step.kind === 'command' && !step.printedBecause),
  );
}

function printCommands({ plan, report }: Work): void {
  for (const step of plan.steps) if (step.kind === 'command') report.commands.push(printed(step));
}

/** Installs once for all. @returns false when that failed, and every group was taken back, or when the run was stopped */
async function installFor(groups: readonly Group[], run: WorkspaceRun): Promise<boolean> {
  // A run that goes on has installed for some of them before.
  const works = groups
    .flatMap((group) => group.works)
    .filter(({ report }) => !report.commands.some(({ id }) => id === 'install'));
  const installing = works.find((work) => installOf(work)?.printedBecause === undefined && installOf(work));
  const step = installing && installOf(installing);
  const [first] = groups;
  if (!installing || !step || !first) {
    for (const work of works) {
      const own = installOf(work);
      if (own) work.report.commands.push(printed(own));
    }
    return true;
  }
  const { folder, runId } = run.lockFileRun(first);
  const lockFiles = lockFilePaths(folder, installing);
  snapshotFiles(folder, runId, lockFiles, { lock: run.lock });
  run.commits?.installing(works, lockFiles);
  let result: CommandResult;
  try {
    result = await runStep(run.terminal, installing, step);
  } finally {
    sealSnapshots(folder, runId, { lock: run.lock });
  }
  // A Ctrl-C reaches the package manager as well: what it ended is done again when the run goes on.
  if (result.status === 'failed' && run.stopped()) return false;
  for (const work of works) {
    const own = installOf(work);
    if (own) work.report.commands.push({ ...result, cwd: own.cwd });
  }
  if (result.status === 'done') {
    // One lock file for all.
    const surroundings = createSurroundings();
    for (const work of works) verifyInstalled(work, surroundings);
    groups.forEach(run.written);
    return true;
  }
  takeAllBack(groups, run, { folder, result });
  return false;
}

/** Without its packages the new code is worth nothing: everything goes back. */
function takeAllBack(
  groups: readonly Group[],
  run: WorkspaceRun,
  { folder, result }: { readonly folder: ProjectFolder; readonly result: CommandResult },
): void {
  const next = 'To keep the upgrade and install by hand, add --no-install.';
  for (const group of groups.toReversed()) {
    const message = `${ended(result)} ${takeBack(group.folder, run.lock, true)}`;
    for (const { report } of group.works) fail(report, { message, next });
  }
  // The lock files come back with the run that keeps them, which may be one of the groups.
  if (!groups.some((group) => group.folder === folder)) takeBack(folder, run.lock, true);
  groups.forEach(run.settled);
}

/** What comes after the install, in the order of the plan. @returns false when the run was stopped meanwhile */
async function finishGroup(group: Group, run: WorkspaceRun): Promise<boolean> {
  for (const work of group.works) {
    for (const step of work.plan.steps) {
      const end = await finishStep(group, work, step, run);
      if (end === 'next') continue;
      if (end === 'stopped') return false;
      if (end === 'taken-back') return true;
      break;
    }
  }
  return true;
}

async function finishStep(
  group: Group,
  work: Work,
  step: Step,
  run: WorkspaceRun,
): Promise<'next' | 'failed' | 'taken-back' | 'stopped'> {
  const { folder, works } = group;
  const { terminal, lock, stopped } = run;
  const { report } = work;
  if (step.kind === 'database') {
    const failure = await changeDatabaseStep(group, work, step, lock);
    if (!failure) return 'next';
    const { takenBack, ...error } = failure;
    report.status = 'failed';
    report.error = error;
    if (!takenBack) return 'failed';
    for (const other of works) fail(other.report, error);
    return 'taken-back';
  }
  if (step.kind !== 'command' || step.id === 'install') return 'next';
  const result = await keeping(folder, work, step, run, () => runStep(terminal, work, step));
  if (result.status === 'failed' && stopped()) return 'stopped';
  report.commands.push(result);
  if (result.status !== 'failed') return 'next';
  // The new version is installed: taking only the code back would leave neither version whole.
  report.status = 'failed';
  report.error = {
    message: `${ended(result)} The upgrade itself is written and installed.`,
    next: `Correct the cause and run \`${step.argv.join(' ')}\`, or take everything back with \`strapi-uplift undo\`.`,
  };
  return 'failed';
}

/** Runs a command with copies of the files that it may write, for undo to bring back. */
async function keeping(
  folder: ProjectFolder,
  work: Work,
  { writes = [], printedBecause }: CommandStep,
  { lock, commits }: WorkspaceRun,
  command: () => Promise<CommandResult>,
): Promise<CommandResult> {
  const { run } = work.report;
  if (run === undefined || writes.length === 0 || printedBecause) return command();
  const paths = writes.map((path) => posix.join(work.base, path));
  snapshotFiles(folder, run, paths, { lock });
  commits?.installing([work], paths);
  try {
    return await command();
  } finally {
    sealSnapshots(folder, run, { lock });
  }
}

/** A project whose files were taken back has no run any more. */
function fail(report: Report, error: NonNullable<Report['error']>): void {
  report.status = 'failed';
  report.error = error;
  delete report.run;
}

function installOf({ plan }: Work): CommandStep | undefined {
  return plan.steps.find((step): step is CommandStep => step.kind === 'command' && step.id === 'install');
}

/** Every lock file that a package manager might write, there or not: one that it creates is deleted again by undo. */
function lockFilePaths({ root }: ProjectFolder, { workspaceRoot }: Work): string[] {
  const rush = existsSync(join(workspaceRoot, 'rush.json')) ? [RUSH_LOCK_FILE] : [];
  return [...LOCK_FILES, ...rush].map((file) => relativePath(root, join(workspaceRoot, file)));
}
