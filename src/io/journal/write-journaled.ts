import type { ProjectFolder } from '../files/locate-file.ts';
import { removeEmptyFolders } from '../files/remove-empty-folders.ts';
import { type Journal, writeJournal, writingTogether } from './journal.ts';
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
  const run = createJournaledRun(folder, job);
  try {
    run.announce();
    run.write();
  } catch (cause) {
    throw run.failed(cause);
  }
}

/** Writes that have nothing to do with each other, in folders whose journals are in one store. */
export interface JournaledJob {
  readonly folder: ProjectFolder;
  readonly writes: JournaledWrites;
}

/**
 * Does several jobs, each all or nothing by itself, and waits for the disk once for the journals of all: before the first file is
 * touched, and after the last.
 *
 * @returns why those failed that did: a RunFailure `write-failed`, as `writeJournaled` throws it
 */
export function writeAllJournaled(jobs: readonly JournaledJob[]): ReadonlyMap<JournaledWrites, RunFailure> {
  const failures = new Map<JournaledWrites, RunFailure>();
  const [first] = jobs;
  if (!first) return failures;
  const runs = jobs.map(({ folder, writes }) => ({ writes, ...createJournaledRun(folder, writes) }));
  const failed = (run: (typeof runs)[number], cause: unknown): void => {
    if (!failures.has(run.writes)) failures.set(run.writes, run.failed(cause));
  };
  try {
    writingTogether(first.folder, () => {
      for (const run of runs) run.announce();
    });
  } catch (cause) {
    for (const run of runs) failed(run, cause);
    return failures;
  }
  try {
    writingTogether(first.folder, () => {
      for (const run of runs) {
        try {
          run.write();
        } catch (cause) {
          failed(run, cause);
        }
      }
    });
  } catch (cause) {
    for (const run of runs) failed(run, cause);
  }
  return failures;
}

interface JournaledRun {
  /** Before the first file is touched. */
  readonly announce: () => void;
  readonly write: () => void;
  /** Takes back what was written, as far as possible. */
  readonly failed: (cause: unknown) => RunFailure;
}

function createJournaledRun(folder: ProjectFolder, job: JournaledWrites): JournaledRun {
  const batch = createWriteBatch(folder, job.writes);
  let concluding = false;
  return {
    announce: () => writeJournal(folder, job.during),
    write() {
      batch.stage();
      batch.commit();
      removeEmptyFolders(folder, job.leavesEmpty.whenDone);
      concluding = true;
      writeJournal(folder, job.done);
    },
    failed(cause) {
      const unrestored = concluding && !reopened() ? job.writes.map(({ path }) => path) : restore();
      return new RunFailure(
        { kind: 'write-failed', restored: unrestored.length === 0, unrestored },
        { cause },
      );
    },
  };

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
