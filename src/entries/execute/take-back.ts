import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import { type OpenableDatabase, undoWithDatabases } from '../../io/journal/change-databases.ts';
import { RunFailure } from '../../io/journal/run-failure.ts';
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

/**
 * The same with the databases that the group has changed before.
 *
 * @returns a sentence about what came of it
 */
export async function takeBackWithDatabases(
  folder: ProjectFolder,
  lock: RunLock,
  commandsRan: boolean,
  databases: readonly OpenableDatabase[],
): Promise<string> {
  if (databases.length === 0) return takeBack(folder, lock, commandsRan);
  try {
    const undone = await undoWithDatabases(folder, databases, { lock });
    if (undone.kind === 'undone' && undone.left.length === 0)
      return `Every file is as it was before, and so is what was changed in ${databases[0]?.entry.label} until then${commandsRan ? '; node_modules may not be, so install again' : ''}.`;
  } catch (error) {
    // The failure that led here is the one to report.
    if (!(error instanceof ExpectedFailure) && !(error instanceof RunFailure)) throw error;
  }
  return 'Not everything could be taken back: run `strapi-uplift undo`.';
}
