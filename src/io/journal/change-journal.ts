import type { ProjectFolder } from '../files/locate-file.ts';
import { type Journal, readJournal, writeJournal } from './journal.ts';
import { RunFailure } from './run-failure.ts';
import { type RunLock, withLock } from './run-lock.ts';

/** Changes the journal of a run whose files are written. @throws RunFailure `unknown-run`, `locked` */
export function changeJournal(
  folder: ProjectFolder,
  runId: string,
  lock: RunLock | undefined,
  change: (journal: Journal) => Journal,
): void {
  withLock(folder, lock, () => {
    const journal = readJournal(folder, runId);
    if (journal?.state !== 'done') throw new RunFailure({ kind: 'unknown-run', runId });
    writeJournal(folder, change(journal));
  });
}
