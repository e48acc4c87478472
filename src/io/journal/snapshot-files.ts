import { join } from 'node:path';
import { replaceFile } from '../files/atomic-write.ts';
import { createFolders } from '../files/create-folders.ts';
import { locateFile, type ProjectFolder } from '../files/locate-file.ts';
import { type FileState, readBytes } from '../files/read-bytes.ts';
import { changeJournal } from './change-journal.ts';
import { type Snapshot, snapshotsFolder } from './journal.ts';
import { RunFailure } from './run-failure.ts';
import type { RunLock } from './run-lock.ts';

/**
 * Copies files that a command is about to rewrite, so that undoing the run brings them back. For lock files and what is generated only:
 * unlike the journal, a copy holds everything that is in the file. Files that do not exist are remembered as such. A path that the run
 * has a copy of already keeps it: the first one is the original.
 *
 * @param paths relative to the project root, forward slashes.
 * @throws RunFailure `unknown-run`, `locked`; `not-writable` for a path that cannot be copied.
 */
export function snapshotFiles(
  folder: ProjectFolder,
  runId: string,
  paths: readonly string[],
  options: { readonly lock?: RunLock } = {},
): void {
  changeJournal(folder, runId, options.lock, (journal) => {
    const known = new Set(journal.snapshots.map(({ path }) => path));
    const snapshots = [...journal.snapshots];
    for (const path of new Set(paths)) {
      if (!known.has(path)) snapshots.push(takeSnapshot(folder, runId, path, String(snapshots.length)));
    }
    const made = paths.flatMap((path) => missingFolders(folder, path));
    return { ...journal, folders: [...new Set([...journal.folders, ...made])], snapshots };
  });
}

/**
 * Records what the package manager has made of the files. From then on, a file that changes again counts as changed by somebody
 * else; without it (the package manager was killed), undo takes whatever it finds for the package manager's work.
 *
 * @throws RunFailure `unknown-run`, `locked`; `not-writable` for a path that cannot be read any more.
 */
export function sealSnapshots(
  folder: ProjectFolder,
  runId: string,
  options: { readonly lock?: RunLock } = {},
): void {
  changeJournal(folder, runId, options.lock, (journal) => ({
    ...journal,
    snapshots: journal.snapshots.map((snapshot) => {
      const state = lookAt(folder, snapshot.path);
      return { ...snapshot, after: { kind: 'sealed', digest: state.kind === 'found' ? state.digest : null } };
    }),
  }));
}

/** The folders that would have to be made for a file, outermost first: they go with it. */
function missingFolders(folder: ProjectFolder, path: string): readonly string[] {
  const location = locateFile(folder, path);
  return location.kind === 'missing' ? location.missingFolders : [];
}

function takeSnapshot(folder: ProjectFolder, runId: string, path: string, name: string): Snapshot {
  const state = lookAt(folder, path);
  const after = { kind: 'unsealed' } as const;
  if (state.kind === 'missing') return { path, before: null, mode: null, stored: null, after };
  createFolders(snapshotsFolder(folder, runId), 0o700);
  replaceFile(join(snapshotsFolder(folder, runId), name), state.bytes, 0o600);
  return { path, before: state.digest, mode: state.mode, stored: name, after };
}

function lookAt(folder: ProjectFolder, path: string): Exclude<FileState, { readonly kind: 'refused' }> {
  const state = readBytes(folder, path);
  if (state.kind !== 'refused') return state;
  throw new RunFailure({ kind: 'not-writable', files: [{ path, reason: state.reason }] });
}
