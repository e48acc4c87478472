import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { errorCode } from '../files/error-code.ts';

/** An editor that replaces a file, or a checkout of another branch, changes more than one thing. */
const QUIET_MS = 80;

export interface FolderWatch {
  /**
   * Watches these folders, and no others, from now on; for one that is missing the nearest above it.
   *
   * @returns those that were not watched before.
   */
  follow(folders: readonly string[]): readonly string[];
  /** What has changed since this was last asked, once there is something and it has been quiet for a moment; nothing after the end. */
  changed(): Promise<readonly string[]>;
}

/**
 * Watches folders, not files: most editors write a new file and rename it over the old one, which a watch of the file would not
 * outlive. What changes while nobody waits is kept.
 */
export function watchFolders(signal: AbortSignal): FolderWatch {
  const open = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;

  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => wake?.(), QUIET_MS);
  };
  const note = (path: string): void => {
    pending.add(path);
    settle();
  };
  const close = (folder: string): void => {
    open.get(folder)?.watcher.close();
    open.delete(folder);
  };
  const begin = (folder: string, inode: number): void => {
    // A folder that is itself removed or moved is named by its own name.
    const watcher = startWatch(folder, (name) =>
      note(name === null || name === basename(folder) ? folder : join(folder, name)),
    );
    watcher.on('error', () => {
      close(folder);
      note(folder);
    });
    open.set(folder, { watcher, inode });
  };
  signal.addEventListener('abort', () => {
    for (const folder of [...open.keys()]) close(folder);
    clearTimeout(timer);
    pending.clear();
    wake?.();
  });

  return {
    follow(folders) {
      const wanted = new Map(folders.map(nearestFolder));
      for (const [folder, { inode }] of [...open]) if (wanted.get(folder) !== inode) close(folder);
      const added = [...wanted].filter(([folder]) => !open.has(folder));
      for (const [folder, inode] of added) begin(folder, inode);
      return added.map(([folder]) => folder);
    },
    changed: () =>
      new Promise((done) => {
        wake = () => {
          if (pending.size === 0 && !signal.aborted) return;
          wake = undefined;
          done([...pending]);
          pending.clear();
        };
        if (signal.aborted) wake();
        else if (pending.size > 0) settle();
      }),
  };
}

/** The folder, or what is left of the way to it, and which one of that name it is. */
function nearestFolder(folder: string): readonly [string, number] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  const above = dirname(folder);
  return stats?.isDirectory() || above === folder ? [folder, stats?.ino ?? 0] : nearestFolder(above);
}

function startWatch(folder: string, onChange: (name: string | null) => void): FSWatcher {
  try {
    return watch(folder, (_event, name) => onChange(name));
  } catch (error) {
    throw new ExpectedFailure(
      `${folder} cannot be watched: the system answered ${errorCode(error) ?? String(error)}.`,
      'Run this without --watch, or close other programs that watch many files.',
      { cause: error },
    );
  }
}
