/** Where the journals of runs are kept: a file for each, or a line each of one file for a run over many projects. */
export interface JournalStore {
  /** Ids of the runs, oldest first. */
  list(): readonly string[];
  /** @returns `undefined` for a journal that is missing or torn */
  read(runId: string): unknown;
  /** Returns when the journal is on the disk. A kill meanwhile leaves the one before. */
  write(runId: string, journal: unknown): void;
  /** Runs an action that writes journals, which are all on the disk when it has returned, and need not be before. */
  together<R>(action: () => R): R;
  remove(runId: string): void;
  /** The folder for copies of files that the run keeps. */
  snapshots(runId: string): string;
  /** The file that a message about the journal names. */
  file(runId: string): string;
}
