import { closeSync, fsyncSync, openSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** What file systems answer that cannot do it (network shares, some container mounts): nothing more can be done there. */
const NOT_SUPPORTED: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR']);

/** Returns when what was written to an open file would outlive a power cut. */
export function syncToDisk(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!NOT_SUPPORTED.has(errorCode(error) ?? '')) throw error;
  }
}

/** The same for the names in a folder (a rename, a new file, a removal). Windows does it on its own and has no call for it. */
export function syncFolderToDisk(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    syncToDisk(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
