import { ExpectedFailure } from '../core/expected-failure.ts';
import type { DatabaseResult, Report } from '../core/report/report.ts';
import { printableName } from '../core/report/text-layout.ts';
import { type OpenableDatabase, planDatabaseUndo } from '../io/journal/change-databases.ts';
import type { JournaledDatabase } from '../io/journal/journal.ts';
import { databasesOfRun } from './named-database.ts';
import type { Terminal } from './terminal.ts';
import type { UndoOptions } from './undo-command.ts';

/**
 * Says what becomes of the databases of a run.
 *
 * @returns those to take back; with `--force` one that stands in the way is left as it is
 * @throws ExpectedFailure before anything is undone
 */
export async function lookAtDatabases(
  { look: { paint }, say }: Terminal,
  report: Report,
  entries: readonly JournaledDatabase[],
  options: UndoOptions,
  root: string,
): Promise<OpenableDatabase[]> {
  const results: DatabaseResult[] = report.databases ?? [];
  const found: OpenableDatabase[] = [];
  for (const entry of entries) {
    const { id, label } = entry;
    const { before, again } = wordsOf(entry);
    const tell = (status: DatabaseResult['status'], words: string): void => {
      results.push({ id, database: label, status });
      say(`  ${printableName(label)}\n    ${paint.dim(words)}`);
    };
    try {
      const [database] = await databasesOfRun([entry], options, root);
      if (!database) continue;
      const outlook = await planDatabaseUndo(database);
      found.push(database);
      if (outlook === 'as-before') tell('as-before', before);
      else tell('taken-back', again);
    } catch (error) {
      if (!(error instanceof ExpectedFailure) || !options.force) throw error;
      tell('left', `left as it is: ${error.message}`);
    }
  }
  if (results.length > 0) report.databases = results;
  return found;
}

function wordsOf(entry: JournaledDatabase): { readonly before: string; readonly again: string } {
  if (entry.kind === 'nullable') {
    const name = `${entry.table}.${entry.column}`;
    return { before: `${name} is NOT NULL as it was before`, again: `${name} becomes NOT NULL again` };
  }
  const values = entry.rows.flatMap((row) => row.values);
  const [first] = values;
  const name =
    values.length === 1 && first
      ? `${first.path.join('.')} in core_store`
      : `${values.length} values in core_store`;
  const [is, becomes] = values.length === 1 ? ['is', 'becomes'] : ['are', 'become'];
  return { before: `${name} ${is} as before`, again: `${name} ${becomes} what was there before` };
}
