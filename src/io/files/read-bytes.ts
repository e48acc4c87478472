import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';
import { digestOf, type FileDigest } from './file-digest.ts';
import { type Location, locateFile, type ProjectFolder, type RefusedLocation } from './locate-file.ts';

/** What stands at a path at this moment. */
export type FileState = FoundFile | Extract<Location, { kind: 'missing' }> | RefusedLocation;

export interface FoundFile {
  readonly kind: 'found';
  readonly target: string;
  readonly mode: number;
  readonly bytes: Buffer;
  readonly digest: FileDigest;
}

/** Reads a file of the project whole, links followed as `locateFile` does. Never throws for anything found on the disk. */
export function readBytes(folder: ProjectFolder, path: string): FileState {
  const location = locateFile(folder, path);
  if (location.kind !== 'file') return location;
  try {
    const bytes = readFileSync(location.target);
    let digest: FileDigest | undefined;
    return {
      kind: 'found',
      target: location.target,
      mode: location.mode,
      bytes,
      // Most files are only read.
      get digest() {
        digest ??= digestOf(bytes);
        return digest;
      },
    };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { kind: 'refused', refusal: 'unreadable', reason: `the system answered ${code}` };
  }
}

/** The digest of what was found, `null` for a missing file, `undefined` for one that cannot be looked at. */
export function digestOfState(state: FileState): FileDigest | null | undefined {
  if (state.kind === 'found') return state.digest;
  return state.kind === 'missing' ? null : undefined;
}
