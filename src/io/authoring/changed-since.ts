import { statSync } from 'node:fs';

/** Those of the files that were written at or after a time. */
export function changedSince(files: readonly string[], time: Date): string[] {
  return files.filter((file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats !== undefined && stats.mtimeMs >= time.getTime();
  });
}
