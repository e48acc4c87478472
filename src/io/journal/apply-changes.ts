import type { FileChange, PlacedContent } from '../../core/change-set.ts';
import { groupBy } from '../../core/group-by.ts';
import { checkLocated } from '../files/check-writable.ts';
import { digestOf, sameDigest } from '../files/file-digest.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { digestOfState, type FileState, readBytes, targetOf } from '../files/read-bytes.ts';
import { type Journal, type JournaledDatabase, type JournaledFile, newRunId } from './journal.ts';
import { refuseWhileInterrupted } from './recover-interrupted.ts';
import { reverseBlocks } from './reverse-blocks.ts';
import { RunFailure } from './run-failure.ts';
import { type RunLock, refuseWhileLocked, withLock } from './run-lock.ts';
import { createSeal } from './seal.ts';
import { type JournaledWrites, writeJournaled } from './write-journaled.ts';

export interface ApplyOptions {
  readonly now: Date;
  /** Held by the caller over more than this call; by default the lock is taken for this call only. */
  readonly lock?: RunLock;
  /** Files that are put where none are. */
  readonly placed?: readonly PlacedContent[];
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
  const { databases = [], placed = [], now } = options;
  const planned = plannedFiles(changes, placed);
  if (planned.length === 0 && databases.length === 0) return { kind: 'unchanged' };
  if (!options.lock) {
    // Asked twice: here, so that a refused run leaves nothing behind, and under the lock, where the answer holds.
    refuseWhileLocked(folder);
    verify(folder, planned);
  }
  return withLock(folder, options.lock, () => {
    const { applied, writes } = prepared(folder, planned, databases, now);
    writeJournaled(folder, writes);
    return applied;
  });
}

export interface PreparedChanges {
  /** What is true once the writes are done. */
  readonly applied: ApplyResult;
  /** Absent where nothing changes. */
  readonly writes?: JournaledWrites;
}

/** Everything of `applyChanges` that comes before the first write. @throws RunFailure as that does before anything is written */
export function prepareChanges(
  folder: ProjectFolder,
  changes: readonly FileChange[],
  { now, databases = [], placed = [], lock }: ApplyOptions & { readonly lock: RunLock },
): PreparedChanges {
  const planned = plannedFiles(changes, placed);
  if (planned.length === 0 && databases.length === 0) return { applied: { kind: 'unchanged' } };
  return withLock(folder, lock, () => prepared(folder, planned, databases, now));
}

function plannedFiles(
  changes: readonly FileChange[],
  placed: readonly PlacedContent[],
): readonly PlannedFile[] {
  return [
    ...changes
      .filter(({ before, after }) => before !== after)
      .map((change) => ({ file: journaledFile(change), content: Buffer.from(change.after) })),
    ...placed.map((one) => ({ file: journaledPlacement(one), content: one.content })),
  ];
}

interface PlannedFile {
  readonly file: JournaledFile;
  readonly content: Uint8Array;
}

interface FoundFile extends PlannedFile {
  readonly state: FileState;
}

function prepared(
  folder: ProjectFolder,
  planned: readonly PlannedFile[],
  databases: readonly JournaledDatabase[],
  now: Date,
): Required<PreparedChanges> {
  const found = verify(folder, planned);
  const folders = missingFolders(found);
  const during: Journal = {
    version: 1,
    id: newRunId(folder, now),
    state: 'applying',
    folders,
    files: found.map(({ file }) => file),
    snapshots: [],
    databases,
    steps: [],
  };
  const writes: JournaledWrites = {
    writes: found.map(({ file: { path, before, mode }, content, state }) => ({
      path,
      target: targetOf(state),
      from: before,
      content,
      mode: mode ?? undefined,
    })),
    during,
    done: { ...during, state: 'done' },
    restored: { ...during, state: 'rolled-back' },
    leavesEmpty: { whenDone: [], whenRestored: folders },
  };
  return { applied: { kind: 'applied', runId: during.id, paths: pathsOf(found), folders }, writes };
}

function journaledFile(change: FileChange): JournaledFile {
  const sealed = change.sealedBy && createSeal(change.sealedBy);
  const blocks = reverseBlocks(change);
  return {
    path: change.path,
    before: change.before === null ? null : digestOf(Buffer.from(change.before)),
    after: digestOf(Buffer.from(change.after)),
    mode: change.mode ?? null,
    blocks: sealed
      ? blocks.map((block) => ({
          ...block,
          edits: block.edits.map((edit) => ({ ...edit, text: sealed.close(edit.text) })),
        }))
      : blocks,
    ...(sealed && { seal: sealed.seal }),
  };
}

function journaledPlacement({ path, content, copyOf, mode }: PlacedContent): JournaledFile {
  const common = { path, before: null, after: digestOf(content), mode: mode ?? null, blocks: [] };
  return { ...common, ...(copyOf !== undefined && { copyOf }) };
}

/** @returns what stands where each file is to be written */
function verify(folder: ProjectFolder, planned: readonly PlannedFile[]): readonly FoundFile[] {
  refuseWhileInterrupted(folder);
  const found = planned.map((one) => ({ ...one, state: readBytes(folder, one.file.path) }));
  refuseSameFile(found);
  const differing = found.filter((one) => !isAsPlanned(one));
  if (differing.length > 0) throw new RunFailure({ kind: 'files-differ', paths: pathsOf(differing) });
  const refused = checkLocated(
    folder,
    found.map(({ file, state }) => ({ path: file.path, state })),
  );
  if (refused.length > 0) throw new RunFailure({ kind: 'not-writable', files: refused });
  return found;
}

/** What cannot be looked at is left to `checkLocated`, which says why. */
function isAsPlanned({ file, state }: FoundFile): boolean {
  const digest = digestOfState(state);
  return digest === undefined || sameDigest(digest, file.before);
}

function refuseSameFile(found: readonly FoundFile[]): void {
  const known = found.filter(({ state }) => state.kind !== 'refused');
  const byTarget = groupBy(known, ({ state }) => targetOf(state));
  const same = [...byTarget.values()].filter((group) => group.length > 1).flat();
  if (same.length > 0) throw new RunFailure({ kind: 'same-file', paths: pathsOf(same) });
}

function pathsOf(files: readonly PlannedFile[]): string[] {
  return files.map(({ file }) => file.path);
}

/** The folders that have to be created, outermost first. */
function missingFolders(found: readonly FoundFile[]): readonly string[] {
  return [...new Set(found.flatMap(({ state }) => (state.kind === 'missing' ? state.missingFolders : [])))];
}
