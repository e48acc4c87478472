import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import type { ProjectFolder } from './locate-file.ts';
import { retryBusy } from './retry-busy.ts';
import { syncFolderToDisk } from './sync-to-disk.ts';

/** What says that a folder is to stay (something is in it) or is already gone. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR']);

/**
 * Removes folders that a run created, as far as nothing is left in them.
 *
 * @param created relative to the root, forward slashes, outermost first.
 */
export function removeEmptyFolders(folder: ProjectFolder, created: readonly string[]): void {
  for (const path of created.toReversed()) {
    const absolute = join(folder.root, path);
    try {
      retryBusy(() => rmdirSync(absolute));
      syncFolderToDisk(dirname(absolute));
    } catch (error) {
      if (!LEFT_ALONE.has(errorCode(error) ?? '')) throw error;
    }
  }
}
