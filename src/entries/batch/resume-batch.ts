import { ExpectedFailure } from '../../core/expected-failure.ts';
import { changesDatabase } from '../../core/report/summary.ts';
import { type BatchRecord, type GroupJournals, lastBatch } from '../../io/batch/batch-journal.ts';
import type { Spool } from '../../io/batch/spool.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import { listRuns, readJournal } from '../../io/journal/journal.ts';
import { recoverInterrupted } from '../../io/journal/recover-interrupted.ts';
import type { RunLock } from '../../io/journal/run-lock.ts';
import { undoRun } from '../../io/journal/undo-run.ts';
import type { StoredResult } from './execute-batch.ts';

/** @throws ExpectedFailure where an earlier run over this folder has not come to its end */
export function refuseUnfinished(folder: ProjectFolder): void {
  const last = lastBatch(folder);
  if (last?.state === 'running') {
    throw new ExpectedFailure(
      `An earlier run over these projects (${last.id}) was stopped.`,
      '--resume goes on with it; `strapi-uplift undo` takes back what it has done.',
    );
  }
  if (last?.state === 'undoing') {
    throw new ExpectedFailure(
      `Taking back an earlier run over these projects (${last.id}) was stopped.`,
      '`strapi-uplift undo` goes on with it.',
    );
  }
}

/**
 * The run that is to be gone on with. One that has come to its end is told of once more: whoever starts a killed machine again need not
 * know how far it was.
 *
 * @throws ExpectedFailure when there is none
 */
export function findStopped(folder: ProjectFolder): BatchRecord {
  const last = lastBatch(folder);
  if (last?.state === 'running' || last?.state === 'done') return last;
  throw new ExpectedFailure(
    'There is no run to go on with here.',
    'Start one without --resume, in the same folder.',
  );
}

/**
 * Brings the groups of a stopped run to one of two ends: written, with the result of each project known, or as they were before.
 *
 * @returns the number of the next group
 */
export function settleStopped(journals: GroupJournals, results: Spool<StoredResult>, lock: RunLock): number {
  const known = new Set<string>();
  for (const path of results.keys()) {
    const group = results.get(path)?.group;
    if (group !== undefined) known.add(group);
    refuseOpenDatabase(results.get(path));
  }
  const groups = journals.groups();
  for (const name of groups) {
    const place = journals.folderOf(name);
    const conflicts = recoverInterrupted(place, { lock }).flatMap((run) => run.conflicts);
    const [conflict] = conflicts;
    if (conflict) {
      throw new ExpectedFailure(
        `${conflict.path} was left by the stopped run, and changed since.`,
        'Look at it, then run this again.',
      );
    }
    // Written, but killed before that was noted: it is planned anew. What keeps lock files for an undo stays.
    if (!known.has(name) && writesFiles(place)) undoRun(place, { lock });
  }
  return Number(groups.at(-1) ?? -1) + 1;
}

function writesFiles(place: ProjectFolder): boolean {
  return listRuns(place).some((id) => {
    const journal = readJournal(place, id);
    return journal?.state === 'done' && journal.files.length > 0;
  });
}

/** What a database was to become is known only to the run that looked at it. */
function refuseOpenDatabase(stored: StoredResult | undefined): void {
  if (!stored?.open || !stored.report.plan?.steps.some(changesDatabase)) return;
  throw new ExpectedFailure(
    `The run was stopped between the files of ${stored.path} and its database.`,
    '`strapi-uplift undo` takes the run back.',
  );
}
