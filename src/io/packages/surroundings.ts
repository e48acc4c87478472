import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keepLast } from '../../ast/keep-last.ts';
import { type Lock, readLock } from '../../core/read-lock.ts';
import { readDataIfAny } from '../files/read-data-if-any.ts';
import { readTextIfAny } from '../files/read-text-if-any.ts';
import { LOCK_FILES } from './lock-files.ts';
import { createWorkspaceFinder } from './workspace-root.ts';

/** What stands around projects: the projects of one run share it, and each file of it is read once. */
export interface Surroundings {
  /** The folder whose package manager installs for a project. Absolute, and so is what comes out. */
  workspaceRootOf(projectRoot: string): string;
  /** The lock files in a folder, as absolute paths, in the order in which they are believed. */
  lockFilesIn(folder: string): readonly string[];
  /** A lock file, if there is one. */
  lockAt(path: string): Lock | undefined;
  /** What a JSON or YAML file holds, if it can be read. */
  dataAt(path: string): unknown;
}

/**
 * What was asked for last is kept: what stands around a project is asked for again by the next one, since projects come in the order of
 * their paths. A lock file may be large.
 */
const KEPT = { locks: 4, others: 64 } as const;

export function createSurroundings(): Surroundings {
  return {
    workspaceRootOf: createWorkspaceFinder(),
    lockFilesIn: keepLast(KEPT.others, (folder) =>
      LOCK_FILES.map((name) => join(folder, name)).filter((path) => existsSync(path)),
    ),
    lockAt: keepLast(KEPT.locks, (path) => {
      const text = readTextIfAny(path);
      return text === undefined ? undefined : readLock(basename(path), text);
    }),
    dataAt: keepLast(KEPT.others, readDataIfAny),
  };
}
