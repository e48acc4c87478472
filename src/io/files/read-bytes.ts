import { basename, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { digestOf, type FileDigest } from './file-digest.ts';
import {
  type Location,
  locateFile,
  locateParent,
  type ProjectFolder,
  type RefusedLocation,
} from './locate-file.ts';
import { asBytes, KEEPS_FROM_LINKS, readRegularFile } from './read-regular-file.ts';

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
  const parent = KEEPS_FROM_LINKS ? locateParent(folder, path) : undefined;
  const direct = parent === undefined ? undefined : readDirectly(join(parent, basename(path)));
  return direct ?? readLocated(folder, path);
}

/** Most files are plain ones: they need not be looked for first. `undefined` for those that do. */
function readDirectly(target: string): FoundFile | undefined {
  try {
    return found(target);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** Follows links, and gives the reason for what cannot be read. */
function readLocated(folder: ProjectFolder, path: string): FileState {
  const location = locateFile(folder, path);
  if (location.kind !== 'file') return location;
  try {
    return found(location.target) ?? notAFile();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { kind: 'refused', refusal: 'unreadable', reason: `the system answered ${code}` };
  }
}

function found(target: string): FoundFile | undefined {
  const file = readRegularFile(target, Number.POSITIVE_INFINITY, asBytes);
  if (file.kind !== 'file') return undefined;
  const { content: bytes, mode } = file;
  let digest: FileDigest | undefined;
  return {
    kind: 'found',
    target,
    mode,
    bytes,
    // Most files are only read.
    get digest() {
      digest ??= digestOf(bytes);
      return digest;
    },
  };
}

function notAFile(): RefusedLocation {
  return { kind: 'refused', refusal: 'not-a-file', reason: 'not a regular file' };
}

/** The file itself, there or not; `undefined` for one that cannot be looked at. */
export function targetOf(state: FileState): string | undefined {
  return state.kind === 'refused' ? undefined : state.target;
}

/** The digest of what was found, `null` for a missing file, `undefined` for one that cannot be looked at. */
export function digestOfState(state: FileState): FileDigest | null | undefined {
  if (state.kind === 'found') return state.digest;
  return state.kind === 'missing' ? null : undefined;
}
