import { hash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RunFailure } from '../journal/run-failure.ts';
import { createFolders } from './create-folders.ts';
import { errorCode } from './error-code.ts';
import { locateFile, type ProjectFolder } from './locate-file.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import { retryBusy } from './retry-busy.ts';
import { syncFolderToDisk, syncToDisk } from './sync-to-disk.ts';

/** A content that waits on the disk beside the file it will take the place of. */
export interface StagedFile {
  /** Takes the place: at every instant the file is either the old one or the new one. */
  readonly commit: () => void;
  /** The same, before its name in the folder would outlive a power cut: for several files of one folder, which is synced after all. */
  readonly rename: () => void;
  readonly discard: () => void;
}

/**
 * Writes a text so that a reader, or a kill at any instant, sees the old file or the new one and never half of it. A symbolic
 * link inside the project is written through and stays a link. Existing files keep their mode; a new `.env` is the owner's only.
 *
 * @param path relative to the project root, forward slashes.
 * @param mode of a file that does not exist yet.
 * @returns the folders that had to be created, outermost first.
 * @throws RunFailure `not-writable` for a path that leads outside of the project or is not a regular file.
 * @throws the system's own error (disk full, no permission); the old file is then untouched and no temporary file is left.
 */
export function writeFileAtomically(
  folder: ProjectFolder,
  path: string,
  text: string,
  mode?: number,
): readonly string[] {
  const location = locateFile(folder, path);
  if (location.kind === 'refused') {
    throw new RunFailure({ kind: 'not-writable', files: [{ path, reason: location.reason }] });
  }
  const created = location.kind === 'missing' ? location.missingFolders : [];
  try {
    replaceFile(location.target, Buffer.from(text), mode);
  } catch (error) {
    removeEmptyFolders(folder, created);
    throw error;
  }
  return created;
}

/** `writeFileAtomically` for a file whose links are already followed. */
export function replaceFile(target: string, content: Uint8Array, mode?: number): void {
  const staged = stageFile(target, content, mode);
  try {
    staged.commit();
  } catch (error) {
    staged.discard();
    throw error;
  }
}

/** Writes the content to a temporary file beside `target`, with the mode that it will keep, and down to the disk. */
export function stageFile(target: string, content: Uint8Array, mode?: number): StagedFile {
  const existing = lstatSync(target, { throwIfNoEntry: false });
  if (!existing) createFolders(dirname(target));
  const temporary = temporaryPath(target);
  const discard = (): void => removeFile(temporary);
  // Never more open than the file will be, not even for an instant: it may hold a secret.
  const descriptor = createAnew(temporary, existing ? 0o600 : (mode ?? defaultMode(target)));
  try {
    try {
      writeAll(descriptor, content);
      if (existing) keepOwnerAndMode(descriptor, existing);
      syncToDisk(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    discard();
    throw error;
  }
  const rename = (): void => retryBusy(() => renameSync(temporary, target));
  return {
    rename,
    commit: () => {
      rename();
      syncFolderToDisk(dirname(target));
    },
    discard,
  };
}

/**
 * The temporary file of a target: in the same folder, because a rename is atomic only within one file system; the same name each
 * time, so that one left behind by a kill is found again; of a fixed length, so that no file name is too long for it.
 *
 * `/shop/.env` → `/shop/.strapi-uplift-6c1c8d9a0b1e.tmp`
 */
export function temporaryPath(target: string): string {
  const name = hash('sha256', basename(target)).slice(0, 12);
  return join(dirname(target), `.strapi-uplift-${name}.tmp`);
}

/** A leftover is removed, not reused: `wx` makes sure that mode and content are ours, and follows no link planted there. */
function createAnew(path: string, mode: number): number {
  try {
    return openSync(path, 'wx', mode);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    removeFile(path);
    return openSync(path, 'wx', mode);
  }
}

/** Removes a file; no error if there is none. */
export function removeFile(path: string): void {
  try {
    retryBusy(() => unlinkSync(path));
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
}

function defaultMode(target: string): number {
  return /^\.env(\.|$)/.test(basename(target)) ? 0o600 : 0o666;
}

function writeAll(descriptor: number, content: Uint8Array): void {
  let offset = 0;
  while (offset < content.length) offset += writeSync(descriptor, content, offset);
}

/** Windows keeps neither: access there hangs on the folder. */
function keepOwnerAndMode(descriptor: number, existing: Stats): void {
  if (process.platform === 'win32') return;
  if (existing.uid !== process.getuid?.() || existing.gid !== process.getgid?.()) {
    keepOwner(descriptor, existing);
  }
  // After the owner: a change of owner drops mode bits.
  fchmodSync(descriptor, existing.mode & 0o7777);
}

function keepOwner(descriptor: number, existing: Stats): void {
  try {
    fchownSync(descriptor, existing.uid, existing.gid);
  } catch (error) {
    // Only root may give files away. For anybody else the file becomes theirs, as it would with any editor that saves safely.
    if (errorCode(error) !== 'EPERM') throw error;
  }
}
