import type { ProjectFolder } from '../files/locate-file.ts';
import { newRunId, writeJournal } from './journal.ts';

/** Begins a run that writes no file of its own, to keep what a package manager is about to rewrite. @returns its id */
export function openRun(folder: ProjectFolder, now: Date): string {
  const id = newRunId(folder, now);
  const nothing = { folders: [], files: [], snapshots: [], databases: [], steps: [] };
  writeJournal(folder, { version: 1, id, state: 'done', ...nothing });
  return id;
}
