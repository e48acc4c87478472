import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { major } from 'semver';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { lockedVersion } from '../core/locked-version.ts';
import type { CommandStep, DatabaseStep } from '../core/plan.ts';
import type { Project } from '../core/project.ts';
import { realisePlan } from '../core/realise-plan.ts';
import type { CommandResult, Report } from '../core/report/report.ts';
import { changesDatabase } from '../core/report/summary.ts';
import { textsOf } from '../core/texts-of.ts';
import { databasePlace } from '../io/databases/database-place.ts';
import type { ProjectFolder } from '../io/files/locate-file.ts';
import { relativePath } from '../io/files/relative-path.ts';
import { applyChanges } from '../io/journal/apply-changes.ts';
import { changeDatabase, type OpenableDatabase, unknownEnd } from '../io/journal/change-databases.ts';
import type { JournaledDatabase } from '../io/journal/journal.ts';
import { acquireLock, type RunLock } from '../io/journal/run-lock.ts';
import { sealSnapshots, snapshotFiles } from '../io/journal/snapshot-files.ts';
import { undoRun } from '../io/journal/undo-run.ts';
import { readInstalledVersion } from '../io/packages/installed-version.ts';
import { LOCK_FILES } from '../io/packages/package-manager.ts';
import { runCommand } from '../io/system/run-command.ts';
import { corePackage, isStrapiMajor } from '../strapi/official-packages.ts';
import type { Prepared } from './prepare.ts';
import type { Terminal } from './terminal.ts';

/** Writes what a plan says and runs its commands, with no other run in between. What came of it goes into the report. */
export async function executePlan(terminal: Terminal, report: Report, prepared: Prepared): Promise<void> {
  const { folder, project, plan } = prepared;
  const changes = realisePlan(plan, textsOf(project, plan), randomBytes);
  const databases = databasesOf(prepared);
  const lock = acquireLock(folder);
  try {
    const entries = databases.map(({ entry }) => entry);
    const applied = applyChanges(folder, changes, { now: new Date(), lock, databases: entries });
    if (applied.kind === 'unchanged') return;
    report.run = applied.runId;
    for (const step of plan.steps) {
      if (step.kind === 'database') {
        const failure = await executeOnDatabase(report, prepared, step, databases, lock);
        if (!failure) continue;
        report.status = 'failed';
        report.error = failure;
        return;
      }
      if (step.kind !== 'command') continue;
      const result = await execute(terminal, prepared, step, applied.runId, lock);
      report.commands.push(result);
      if (step.id === 'install' && result.status === 'done') await verifyInstalled(report, prepared);
      if (result.status !== 'failed') continue;
      report.status = 'failed';
      report.error =
        step.id === 'install' ? takeBack(folder, report, step, result, lock) : keep(step, result);
      if (step.id === 'install') delete report.run;
      return;
    }
  } finally {
    lock.release();
  }
}

/** What is going to be changed where, for the journal: on the disk before anything is. */
function databasesOf({ plan, database }: Prepared): OpenableDatabase[] {
  return plan.steps.filter(changesDatabase).map(({ id, engine, database: label }) => {
    const state = database?.inspected.columns.get(id);
    if (!database || !state) throw new Error(`Nothing was found out about the database of ${id}.`);
    const { address } = database;
    const { table, column } = state;
    const entry: JournaledDatabase = {
      id,
      engine,
      label,
      place: databasePlace(address),
      schema: state.engine === 'postgres' ? state.schema : null,
      table,
      column,
      before: state.engine === 'postgres' ? null : state.definition,
      state: 'open',
    };
    return { entry, address };
  });
}

/** @returns what has failed; then everything is taken back, unless the database cannot tell what it has done */
async function executeOnDatabase(
  report: Report,
  { folder }: Prepared,
  step: DatabaseStep,
  databases: readonly OpenableDatabase[],
  lock: RunLock,
): Promise<Failure | undefined> {
  const { id, database: label, statements } = step;
  const results = report.databases ?? [];
  report.databases = results;
  const database = databases.find(({ entry }) => entry.id === id);
  if (!database || report.run === undefined) {
    results.push({ id, database: label, status: 'already-done' });
    return undefined;
  }
  const change = await uninterrupted(() =>
    changeDatabase(folder, report.run ?? '', database, statements, lock),
  );
  if (change.kind === 'changed' || change.kind === 'unchanged') {
    results.push({ id, database: label, status: change.kind === 'changed' ? 'changed' : 'already-done' });
    return undefined;
  }
  results.push({ id, database: label, status: 'failed' });
  if (change.kind === 'unknown') {
    const { message, next } = unknownEnd(database.entry, change.error);
    return { message: `${message} The files are those of the new version.`, ...(next && { next }) };
  }
  const { error } = change;
  // A failed statement names its database as well.
  const text = error instanceof Error ? error.message.replace(`${label}: `, '') : String(error);
  const said = text.replace(/[.!]?$/, '.');
  delete report.run;
  const next = error instanceof ExpectedFailure ? error.next : undefined;
  return {
    message: `${label} did not take the change: ${said} It is as it was before. ${takenBack(folder, report, lock)}`,
    next: next ?? 'To upgrade without the database, leave it out: what it needs is shown then.',
  };
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
  try {
    // Ctrl-C reaches the command as well.
    const end = await uninterrupted(() =>
      runCommand(argv, resolve(folder.root, cwd), { quiet: terminal.json, env }),
    );
    if (end.kind === 'done') return { ...result, status: 'done' };
    if (end.kind === 'failed') return { ...result, status: 'failed', code: end.code };
    return { ...result, status: 'failed', reason: 'could not be started' };
  } finally {
    if (id === 'install') sealSnapshots(folder, runId, { lock });
  }
}

/** Stays through a Ctrl-C, to take files back or to note what was done. */
async function uninterrupted<T>(action: () => Promise<T>): Promise<T> {
  const stay = (): void => undefined;
  process.on('SIGINT', stay);
  try {
    return await action();
  } finally {
    process.off('SIGINT', stay);
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
function takeBack(
  folder: ProjectFolder,
  report: Report,
  step: CommandStep,
  result: CommandResult,
  lock: RunLock,
): Failure {
  return {
    message: `${ended(step, result)} ${takenBack(folder, report, lock)}`,
    next: 'To keep the upgrade and install by hand, add --no-install.',
  };
}

function takenBack(folder: ProjectFolder, { commands }: Report, lock: RunLock): string {
  const undone = undoRun(folder, { lock });
  if (undone.kind !== 'undone' || undone.left.length > 0) {
    return 'Not every file could be taken back: run `strapi-uplift undo`.';
  }
  return commands.some(({ status }) => status !== 'printed')
    ? 'Every file is as it was before; node_modules may not be, so install again.'
    : 'Every file is as it was before.';
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
