import { accessSync, constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { journalFolder } from '../journal/journal.ts';
import type { RefusedFile } from '../journal/run-failure.ts';
import { errorCode } from './error-code.ts';
import { type Location, locateFile, type ProjectFolder } from './locate-file.ts';
import type { FileState } from './read-bytes.ts';

/**
 * Finds out before the first write what could not be written, as far as asking tells: read-only files and folders, paths that lead
 * outside of the project, and a place for the journal. Writes nothing, so that a dry run may ask too.
 *
 * @param paths relative to the project root, forward slashes.
 *
 * `['config/server.js']` in a read-only folder → `[{ path: 'config/server.js', reason: 'its folder cannot be written to' }]`
 */
export function checkWritable(folder: ProjectFolder, paths: readonly string[]): readonly RefusedFile[] {
  return checkLocated(
    folder,
    paths.map((path) => ({ path, state: locateFile(folder, path) })),
  );
}

/** The same for files that were looked for. */
export function checkLocated(folder: ProjectFolder, files: readonly LocatedFile[]): readonly RefusedFile[] {
  const refused: RefusedFile[] = [];
  const folders = new Map<string, boolean>();
  const isWritable = (path: string): boolean => {
    const known = folders.get(path) ?? isWritableOrParentIs(path);
    folders.set(path, known);
    return known;
  };
  if (!isWritable(journalFolder(folder))) {
    refused.push({ path: '.strapi-uplift', reason: 'the journal of the run cannot be written' });
  }
  for (const { path, state } of files) {
    const reason = obstacle(state, isWritable);
    if (reason !== undefined) refused.push({ path, reason });
  }
  return refused;
}

export interface LocatedFile {
  /** Relative to the project root, forward slashes. */
  readonly path: string;
  readonly state: Location | FileState;
}

function obstacle(state: LocatedFile['state'], isWritable: (folder: string) => boolean): string | undefined {
  if (state.kind === 'refused') return state.reason;
  if (state.kind !== 'missing' && access(state.target) !== 'writable') return 'the file is read-only';
  return isWritable(dirname(state.target)) ? undefined : 'its folder cannot be written to';
}

/** For a folder that does not exist yet, the nearest one above it decides. */
function isWritableOrParentIs(path: string): boolean {
  // Asked first: a folder for the journal is mostly missing, and an error costs many times as much as a look.
  const found = isMissing(path) ? 'missing' : access(path);
  return found === 'missing' && dirname(path) !== path
    ? isWritableOrParentIs(dirname(path))
    : found === 'writable';
}

function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

function access(path: string): 'writable' | 'missing' | 'refused' {
  try {
    accessSync(path, constants.W_OK);
    return 'writable';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'missing' : 'refused';
  }
}
