import { posix } from 'node:path';
import { ExpectedFailure } from '../core/expected-failure.ts';
import { type DatabaseResult, emptyReport, type Report } from '../core/report/report.ts';
import { printableName } from '../core/report/text-layout.ts';
import {
  type OpenableDatabase,
  planDatabaseUndo,
  undoWithDatabases,
} from '../io/journal/change-databases.ts';
import type { JournaledDatabase } from '../io/journal/journal.ts';
import { planUndo, type UndoFile } from '../io/journal/undo-run.ts';
import { openFolder } from '../io/open-folder.ts';
import { LOCK_FILES } from '../io/packages/package-manager.ts';
import { agree } from './ask.ts';
import { databasesOfRun } from './named-database.ts';
import type { CommonOptions } from './options.ts';
import { conclude, openTerminal, type Terminal } from './terminal.ts';

export interface UndoOptions extends CommonOptions {
  readonly yes: boolean;
  readonly force: boolean;
  /** The database that the run has changed; may hold a password. */
  readonly database?: string;
}

const WORDS = {
  'will-be-restored': 'as it was before',
  'will-be-deleted': 'deleted: the upgrade created it',
  'as-before': 'is as it was before',
  'will-be-taken-out': 'changed since; what the upgrade wrote is taken out',
  'changed-since': 'changed since',
} as const satisfies Record<UndoFile['kind'], string>;

/** Takes the last run back. */
export function undo(options: UndoOptions): Promise<number> {
  const terminal = openTerminal(options);
  return conclude(terminal, emptyReport('undo'), async (report) => {
    const { paint } = terminal.look;
    const folder = await openFolder(options.cwd);
    const plan = planUndo(folder, { force: options.force });
    if (plan.kind === 'nothing-to-undo') {
      report.restored = [];
      terminal.say('There is nothing to undo.');
      return;
    }
    terminal.say(`\n${paint.bold('Undo')}  ${paint.dim(plan.runId)}`);
    for (const file of plan.files) {
      const reason = file.kind === 'changed-since' ? `: ${file.reason}` : '';
      terminal.say(`  ${printableName(file.path)}\n    ${paint.dim(WORDS[file.kind] + reason)}`);
    }
    const databases = await lookAtDatabases(terminal, report, plan.databases, options, folder.root);
    if (!options.force && plan.files.some(({ kind }) => kind === 'changed-since')) {
      throw new ExpectedFailure(
        'Nothing was undone: files were changed since the upgrade.',
        'Put them back, or add --force to take out only what the upgrade wrote.',
      );
    }
    await agree(terminal, options, {
      question: 'Take the upgrade back?',
      nothing: 'Nothing was undone',
      unasked: 'Add --yes to undo without being asked.',
    });
    const installed = plan.files.some(({ path }) => LOCK_FILES.includes(posix.basename(path)));
    const result = await undoWithDatabases(folder, databases, { force: options.force });
    if (result.kind !== 'undone')
      throw new ExpectedFailure('Nothing was undone: files were changed at this moment.', 'Run this again.');
    report.run = result.runId;
    report.restored = [...result.restored];
    for (const { path, reason } of result.left)
      terminal.say(`${paint.yellow('!')} ${printableName(path)} was left as it is: ${reason}.`);
    if (result.left.length > 0 || report.databases?.some(({ status }) => status === 'left')) {
      report.status = 'needs-you';
    }
    terminal.say(
      `\n${paint.green('✔')} Taken back.${installed ? ' For node_modules to follow, install again.' : ''}\n`,
    );
  });
}

/**
 * Says what becomes of the databases of the run.
 *
 * @returns those to take back; with `--force` one that stands in the way is left as it is
 * @throws ExpectedFailure before anything is undone
 */
async function lookAtDatabases(
  { look: { paint }, say }: Terminal,
  report: Report,
  entries: readonly JournaledDatabase[],
  options: UndoOptions,
  root: string,
): Promise<OpenableDatabase[]> {
  const results: DatabaseResult[] = [];
  const found: OpenableDatabase[] = [];
  for (const entry of entries) {
    const { id, label, table, column } = entry;
    const tell = (status: DatabaseResult['status'], words: string): void => {
      results.push({ id, database: label, status });
      say(`  ${printableName(label)}\n    ${paint.dim(words)}`);
    };
    try {
      const [database] = await databasesOfRun([entry], options, root);
      if (!database) continue;
      const outlook = await planDatabaseUndo(database);
      found.push(database);
      if (outlook === 'as-before') tell('as-before', `${table}.${column} is NOT NULL as it was before`);
      else tell('taken-back', `${table}.${column} becomes NOT NULL again`);
    } catch (error) {
      if (!(error instanceof ExpectedFailure) || !options.force) throw error;
      tell('left', `left as it is: ${error.message}`);
    }
  }
  if (results.length > 0) report.databases = results;
  return found;
}
