import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolderToDisk } from './sync-to-disk.ts';

/** Creates a folder with all that are missing above it, and returns when they would outlive a power cut. */
export function createFolders(path: string, mode?: number): void {
  const outermost = mkdirSync(path, { recursive: true, mode });
  if (outermost === undefined) return;
  const above = dirname(outermost);
  for (let current = path; current !== above && current !== dirname(current); current = dirname(current)) {
    syncFolderToDisk(current);
  }
  syncFolderToDisk(above);
}
