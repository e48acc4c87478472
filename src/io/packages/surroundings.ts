import { basename } from 'node:path';
import { type Lock, readLock } from '../../core/read-lock.ts';
import { readDataIfAny } from '../files/read-data-if-any.ts';
import { readTextIfAny } from '../files/read-text-if-any.ts';
import { createWorkspaceFinder } from './workspace-root.ts';

/** What stands around projects: the projects of one run share it, and each file of it is read once. */
export interface Surroundings {
  /** The folder whose package manager installs for a project. Absolute, and so is what comes out. */
  workspaceRootOf(projectRoot: string): string;
  /** A lock file, if there is one. */
  lockAt(path: string): Lock | undefined;
  /** What a JSON or YAML file holds, if it can be read. */
  dataAt(path: string): unknown;
}

/** Projects are looked at in the order of their paths, so that a few files back is far enough; a run may have thousands. */
const REMEMBERED = 16;

export function createSurroundings(): Surroundings {
  return {
    workspaceRootOf: createWorkspaceFinder(),
    lockAt: remember((path) => {
      const text = readTextIfAny(path);
      return text === undefined ? undefined : readLock(basename(path), text);
    }),
    dataAt: remember(readDataIfAny),
  };
}

function remember<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const result = read(path);
    // What is not there is asked for rarely twice, and would push out what is.
    if (result === undefined) return result;
    const [oldest] = known.keys();
    if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
    known.set(path, result);
    return result;
  };
}
