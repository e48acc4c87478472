import type { FileChange } from '../../core/change-set.ts';
import { checkWritable } from '../files/check-writable.ts';
import { digestOf, sameDigest } from '../files/file-digest.ts';
import { type Location, locateFile, type ProjectFolder } from '../files/locate-file.ts';
import { digestOfState, readBytes } from '../files/read-bytes.ts';
import { type Journal, type JournaledDatabase, type JournaledFile, newRunId } from './journal.ts';
import { refuseWhileInterrupted } from './recover-interrupted.ts';
import { reverseBlocks } from './reverse-blocks.ts';
import { RunFailure } from './run-failure.ts';
import { type RunLock, refuseWhileLocked, withLock } from './run-lock.ts';
import { writeJournaled } from './write-journaled.ts';

export interface ApplyOptions {
  readonly now: Date;
  /** Held by the caller over more than this call; by default the lock is taken for this call only. */
  readonly lock?: RunLock;
  /** What the run is going to change in databases, written down before anything is. */
  readonly databases?: readonly JournaledDatabase[];
}

export type ApplyResult =
  /** No change changes anything: nothing was touched, not even the journal. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'applied';
      readonly runId: string;
      readonly paths: readonly string[];
      /** Folders that had to be created, outermost first. */
      readonly folders: readonly string[];
    };

/**
 * Writes a change set: every file or none. What is needed to undo it is kept in `.strapi-uplift/`.
 *
 * @throws RunFailure `inconsistent-change`, `locked`, `interrupted-run`, `files-differ`, `same-file`, `not-writable` before
 * anything is written; `write-failed` after everything was taken back, or with the names of the files where that failed too.
 *
 * `[{ path: '.env', before: 'A=1\n', after: 'A=1\nB=2\n', … }]` → `{ kind: 'applied', runId: '20260301T…', paths: ['.env'], folders: [] }`
 */
export function applyChanges(
  folder: ProjectFolder,
  changes: readonly FileChange[],
  options: ApplyOptions,
): ApplyResult {
  const effective = changes.filter(({ before, after }) => before !== after);
  const { databases = [] } = options;
  if (effective.length === 0 && databases.length === 0) return { kind: 'unchanged' };
  const files = effective.map(journaledFile);
  if (!options.lock) {
    // Asked twice: here, so that a refused run leaves nothing behind, and under the lock, where the answer holds.
    refuseWhileLocked(folder);
    verify(folder, effective, files);
  }
  return withLock(folder, options.lock, () => {
    const folders = verify(folder, effective, files);
    return write(folder, effective, { files, databases, folders }, options.now);
  });
}

function write(
  folder: ProjectFolder,
  changes: readonly FileChange[],
  { files, databases, folders }: Pick<Journal, 'files' | 'databases' | 'folders'>,
  now: Date,
): ApplyResult {
  const during: Journal = {
    version: 1,
    id: newRunId(folder, now),
    state: 'applying',
    folders,
    files,
    snapshots: [],
    databases,
    steps: [],
  };
  writeJournaled(folder, {
    writes: changes.map(({ path, after, mode }, index) => ({
      path,
      from: files[index]?.before ?? null,
      content: Buffer.from(after),
      mode,
    })),
    during,
    done: { ...during, state: 'done' },
    restored: { ...during, state: 'rolled-back' },
    leavesEmpty: { whenDone: [], whenRestored: folders },
  });
  return { kind: 'applied', runId: during.id, paths: files.map(({ path }) => path), folders };
}

function journaledFile(change: FileChange): JournaledFile {
  return {
    path: change.path,
    before: change.before === null ? null : digestOf(Buffer.from(change.before)),
    after: digestOf(Buffer.from(change.after)),
    mode: change.mode ?? null,
    blocks: reverseBlocks(change),
  };
}

/** @returns the folders that have to be created, outermost first */
function verify(
  folder: ProjectFolder,
  changes: readonly FileChange[],
  files: readonly JournaledFile[],
): readonly string[] {
  refuseWhileInterrupted(folder);
  const locations = changes.map(({ path }) => ({ path, location: locateFile(folder, path) }));
  refuseSameFile(locations);
  const differing = files.filter((file) => !isAsPlanned(folder, file)).map(({ path }) => path);
  if (differing.length > 0) throw new RunFailure({ kind: 'files-differ', paths: differing });
  const refused = checkWritable(
    folder,
    changes.map(({ path }) => path),
  );
  if (refused.length > 0) throw new RunFailure({ kind: 'not-writable', files: refused });
  const missing = locations.flatMap(({ location }) =>
    location.kind === 'missing' ? location.missingFolders : [],
  );
  return [...new Set(missing)];
}

/** What cannot be looked at is left to `checkWritable`, which says why. */
function isAsPlanned(folder: ProjectFolder, { path, before }: JournaledFile): boolean {
  const found = digestOfState(readBytes(folder, path));
  return found === undefined || sameDigest(found, before);
}

function refuseSameFile(locations: readonly { readonly path: string; readonly location: Location }[]): void {
  const byTarget = new Map<string, string[]>();
  for (const { path, location } of locations) {
    if (location.kind === 'refused') continue;
    byTarget.set(location.target, [...(byTarget.get(location.target) ?? []), path]);
  }
  const paths = [...byTarget.values()].filter((group) => group.length > 1).flat();
  if (paths.length > 0) throw new RunFailure({ kind: 'same-file', paths });
}
