import type { ProjectFolder } from '../../io/files/locate-file.ts';
import type { RunLock } from '../../io/journal/run-lock.ts';
import { undoRun } from '../../io/journal/undo-run.ts';

/**
 * Takes back what a group has written.
 *
 * @param commandsRan whether a package manager was at work meanwhile
 * @returns a sentence about what came of it
 */
export function takeBack(folder: ProjectFolder, lock: RunLock, commandsRan: boolean): string {
  const undone = undoRun(folder, { lock });
  if (undone.kind !== 'undone' || undone.left.length > 0) {
    return 'Not every file could be taken back: run `strapi-uplift undo`.';
  }
  return commandsRan
    ? 'Every file is as it was before; node_modules may not be, so install again.'
    : 'Every file is as it was before.';
}
