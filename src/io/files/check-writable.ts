import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { journalFolder } from '../journal/journal.ts';
import type { RefusedFile } from '../journal/run-failure.ts';
import { errorCode } from './error-code.ts';
import { locateFile, type ProjectFolder } from './locate-file.ts';

/**
 * Finds out before the first write what could not be written, as far as asking tells: read-only files and folders, paths that lead
 * outside of the project, and a place for the journal. Writes nothing, so that a dry run may ask too.
 *
 * @param paths relative to the project root, forward slashes.
 *
 * `['config/server.js']` in a read-only folder → `[{ path: 'config/server.js', reason: 'its folder cannot be written to' }]`
 */
export function checkWritable(folder: ProjectFolder, paths: readonly string[]): readonly RefusedFile[] {
  const refused: RefusedFile[] = [];
  if (!isWritableOrParentIs(journalFolder(folder))) {
    refused.push({ path: '.strapi-uplift', reason: 'the journal of the run cannot be written' });
  }
  for (const path of paths) {
    const reason = obstacle(folder, path);
    if (reason !== undefined) refused.push({ path, reason });
  }
  return refused;
}

function obstacle(folder: ProjectFolder, path: string): string | undefined {
  const location = locateFile(folder, path);
  if (location.kind === 'refused') return location.reason;
  if (location.kind === 'file' && access(location.target) !== 'writable') return 'the file is read-only';
  return isWritableOrParentIs(dirname(location.target)) ? undefined : 'its folder cannot be written to';
}

/** For a folder that does not exist yet, the nearest one above it decides. */
function isWritableOrParentIs(path: string): boolean {
  let current = path;
  while (access(current) === 'missing' && dirname(current) !== current) current = dirname(current);
  return access(current) === 'writable';
}

function access(path: string): 'writable' | 'missing' | 'refused' {
  try {
    accessSync(path, constants.W_OK);
    return 'writable';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'missing' : 'refused';
  }
}
