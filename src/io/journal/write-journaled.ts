import type { ProjectFolder } from '../files/locate-file.ts';
import { removeEmptyFolders } from '../files/remove-empty-folders.ts';
import { type Journal, writeJournal } from './journal.ts';
import { RunFailure } from './run-failure.ts';
import { createWriteBatch, type PlannedWrite } from './write-batch.ts';

export interface JournaledWrites {
  readonly writes: readonly PlannedWrite[];
  /** On the disk before the first file is touched: what a killed process is recovered by. */
  readonly during: Journal;
  readonly done: Journal;
  /** What the journal says after an error, when every file is as it was. */
  readonly restored: Journal;
  /** Folders to remove if they are empty, at the end or after an error. */
  readonly leavesEmpty: { readonly whenDone: readonly string[]; readonly whenRestored: readonly string[] };
}

/**
 * Writes files all or nothing: journal, contents beside their files, the files one by one, journal. After an error in between,
 * everything is taken back; after a kill, `recoverInterrupted` does it.
 *
 * Everything is synchronous on purpose: a Ctrl+C arrives when the event loop turns again, which is after the last file.
 *
 * @throws RunFailure `write-failed`, with the error as its cause.
 */
export function writeJournaled(folder: ProjectFolder, job: JournaledWrites): void {
  const batch = createWriteBatch(folder, job.writes);
  let concluding = false;
  try {
    writeJournal(folder, job.during);
    batch.stage();
    batch.commit();
    removeEmptyFolders(folder, job.leavesEmpty.whenDone);
    concluding = true;
    writeJournal(folder, job.done);
  } catch (cause) {
    const unrestored = concluding && !reopened() ? job.writes.map(({ path }) => path) : restore();
    throw new RunFailure({ kind: 'write-failed', restored: unrestored.length === 0, unrestored }, { cause });
  }

  /** The journal may say "done" although writing it failed in the end. It must not while files are taken back. */
  function reopened(): boolean {
    return succeeds(() => writeJournal(folder, job.during));
  }

  function restore(): readonly string[] {
    const unrestored = batch.restore();
    if (unrestored.length > 0) return unrestored;
    const { whenRestored } = job.leavesEmpty;
    if (!succeeds(() => removeEmptyFolders(folder, whenRestored))) return whenRestored;
    // If this fails, the next recovery will find every file in its place already.
    succeeds(() => writeJournal(folder, job.restored));
    return [];
  }
}

/** For what is tried after an error: that error is the one to report. */
function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
