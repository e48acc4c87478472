import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { DatabaseStep } from '../../core/plan.ts';
import type { Report } from '../../core/report/report.ts';
import { changeDatabase, type OpenableDatabase, unknownEnd } from '../../io/journal/change-databases.ts';
import type { RunLock } from '../../io/journal/run-lock.ts';
import { databasesOf } from './databases-of.ts';
import { takeBackWithDatabases } from './take-back.ts';
import { uninterrupted } from './uninterrupted.ts';
import { databaseId, type Group, type Work } from './work.ts';

export type DatabaseFailure = NonNullable<Report['error']> & {
  /** Whether the files of the group were taken back; not where the database cannot tell what it has done. */
  readonly takenBack: boolean;
};

/** Does what a step asks of a database. @param works all of the group @returns what has failed */
export async function changeDatabaseStep(
  { folder, works }: Group,
  work: Work,
  step: DatabaseStep,
  lock: RunLock,
): Promise<DatabaseFailure | undefined> {
  const { id, database: label, statements, outcome } = step;
  const { report } = work;
  // Only looked at.
  if (outcome === 'counted' || outcome === 'needs-you') return undefined;
  const results = report.databases ?? [];
  report.databases = results;
  const database = databasesOf(work).find(({ entry }) => entry.id === databaseId(work, id));
  if (!database || report.run === undefined) {
    results.push({ id, database: label, status: 'already-done' });
    return undefined;
  }
  const { run } = report;
  const change = await uninterrupted(() => changeDatabase(folder, run, database, statements, lock));
  if (change.kind === 'changed' || change.kind === 'unchanged') {
    results.push({ id, database: label, status: change.kind === 'changed' ? 'changed' : 'already-done' });
    return undefined;
  }
  results.push({ id, database: label, status: 'failed' });
  if (change.kind === 'unknown') {
    const { message, next } = unknownEnd(database.entry, change.error);
    return {
      message: `${message} The files are those of the new version.`,
      ...(next && { next }),
      takenBack: false,
    };
  }
  const { error } = change;
  // A failed statement names its database as well.
  const text = error instanceof Error ? error.message.replace(`${label}: `, '') : String(error);
  const said = text.replace(/[.!]?$/, '.');
  const before = works.flatMap(changedDatabases);
  const commandsRan = report.commands.some(({ status }) => status !== 'printed');
  const next = error instanceof ExpectedFailure ? error.next : undefined;
  return {
    message: `${label} did not take the change: ${said} It is as it was before. ${await takeBackWithDatabases(folder, lock, commandsRan, before)}`,
    next: next ?? 'To upgrade without the database, leave it out: what it needs is shown then.',
    takenBack: true,
  };
}

/** What steps before have changed: without its files it goes back as well. */
function changedDatabases(work: Work): OpenableDatabase[] {
  const changed = (work.report.databases ?? []).filter(({ status }) => status === 'changed');
  const ids = changed.map(({ id }) => databaseId(work, id));
  for (const result of changed) result.status = 'taken-back';
  return databasesOf(work).filter(({ entry }) => ids.includes(entry.id));
}
