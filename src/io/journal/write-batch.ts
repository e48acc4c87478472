import { dirname } from 'node:path';
import { removeFile, replaceFile, type StagedFile, stageFile } from '../files/atomic-write.ts';
import { digestOf, type FileDigest, sameDigest } from '../files/file-digest.ts';
import type { ProjectFolder } from '../files/locate-file.ts';
import { digestOfState, type FileState, readBytes } from '../files/read-bytes.ts';
import { syncFolderToDisk } from '../files/sync-to-disk.ts';
import { RunFailure } from './run-failure.ts';

/** One file as it is to be written; `content: null` deletes it. */
export interface PlannedWrite {
  readonly path: string;
  /** The file behind every link, as it was found; `undefined` where it cannot be. */
  readonly target: string | undefined;
  readonly from: FileDigest | null;
  readonly content: Uint8Array | null;
  /** Permission bits of a file that is created. */
  readonly mode: number | undefined;
}

/** Files that are written together or not at all, as long as the process lives. */
export interface WriteBatch {
  /** Brings every content to the disk beside its file: a full disk shows here, before the first file is touched. */
  readonly stage: () => void;
  /** @throws RunFailure `files-differ` at a file that somebody else has changed by now. */
  readonly commit: () => void;
  /** Takes everything back, as far as possible. @returns the paths where that failed. */
  readonly restore: () => readonly string[];
}

interface StagedWrite {
  readonly write: PlannedWrite;
  readonly target: string;
  readonly staged: StagedFile | undefined;
}

interface Committed {
  readonly write: PlannedWrite;
  readonly original: FileState;
}

export function createWriteBatch(folder: ProjectFolder, writes: readonly PlannedWrite[]): WriteBatch {
  const stagedWrites: StagedWrite[] = [];
  const committed: Committed[] = [];

  const stage = (): void => {
    for (const write of writes) {
      const { target, content, mode } = write;
      if (target === undefined) throw differs(write);
      const staged = content === null ? undefined : stageFile(target, content, mode);
      stagedWrites.push({ write, target, staged });
    }
  };

  const commit = (): void => {
    for (const { write, target, staged } of stagedWrites) {
      const original = readBytes(folder, write.path);
      const digest = digestOfState(original);
      if (original.kind === 'refused' || digest === undefined) throw differs(write);
      if (original.target !== target || !sameDigest(digest, write.from)) throw differs(write);
      // Before the attempt: a rename may have happened although the call that follows it failed.
      committed.push({ write, original });
      if (staged) staged.rename();
      else removeFile(target);
    }
    for (const folder of new Set(stagedWrites.map(({ target }) => dirname(target)))) syncFolderToDisk(folder);
  };

  const restore = (): readonly string[] => {
    const failed = new Set<string>();
    const attempt = (path: string, action: () => boolean): void => {
      try {
        if (!action()) failed.add(path);
      } catch {
        // The error that made the run fail is the one that is reported; what matters here is which file it left behind.
        failed.add(path);
      }
    };
    for (const { write, staged } of stagedWrites) {
      attempt(write.path, () => {
        staged?.discard();
        return true;
      });
    }
    for (const one of committed.toReversed()) attempt(one.write.path, () => putBack(folder, one));
    return [...failed];
  };

  return { stage, commit, restore };
}

export function deleteFile(target: string): void {
  removeFile(target);
  syncFolderToDisk(dirname(target));
}

/** @returns false for a file that has since been changed by somebody else, which is left alone. */
function putBack(folder: ProjectFolder, { write, original }: Committed): boolean {
  const current = digestOfState(readBytes(folder, write.path));
  const old = digestOfState(original);
  if (current === undefined || old === undefined || original.kind === 'refused') return false;
  if (sameDigest(current, old)) return true;
  if (!sameDigest(current, write.content === null ? null : digestOf(write.content))) return false;
  if (original.kind === 'found') replaceFile(original.target, original.bytes, original.mode);
  else deleteFile(original.target);
  return true;
}

function differs(write: PlannedWrite): RunFailure {
  return new RunFailure({ kind: 'files-differ', paths: [write.path] });
}
