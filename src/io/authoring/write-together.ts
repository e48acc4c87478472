import { join } from 'node:path';
import type { WrittenFile } from '../../core/authoring/new-transform.ts';
import { removeFile, replaceFile, type StagedFile, stageFile } from '../files/atomic-write.ts';
import { locateFile } from '../files/locate-file.ts';
import { removeEmptyFolders } from '../files/remove-empty-folders.ts';
import { RunFailure } from '../journal/run-failure.ts';

/**
 * Writes files all or none: everything waits beside its place before the first takes it, and a failure takes all back.
 *
 * @throws RunFailure `not-writable` for a path that leads out of the root; the system's own error. Nothing is left of them.
 */
export function writeTogether(root: string, files: readonly WrittenFile[]): void {
  const places = files.map((file) => ({ ...file, location: locateFile({ root }, file.path) }));
  const refused = places.flatMap(({ path, location }) =>
    location.kind === 'refused' ? [{ path, reason: location.reason }] : [],
  );
  if (refused.length > 0) throw new RunFailure({ kind: 'not-writable', files: refused });

  const folders = places.flatMap(({ location }) =>
    location.kind === 'missing' ? location.missingFolders : [],
  );
  const staged: StagedFile[] = [];
  const written: WrittenFile[] = [];
  try {
    for (const { path, text } of files) staged.push(stageFile(join(root, path), Buffer.from(text)));
    for (const [index, file] of files.entries()) {
      staged[index]?.commit();
      written.push(file);
    }
  } catch (error) {
    for (const { path, before } of written) {
      if (before === null) removeFile(join(root, path));
      else replaceFile(join(root, path), Buffer.from(before));
    }
    for (const one of staged.slice(written.length)) one.discard();
    removeEmptyFolders({ root }, [...new Set(folders)]);
    throw error;
  }
}
