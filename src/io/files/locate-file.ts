import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, sep, win32 } from 'node:path';
import type { JournalStore } from '../journal/journal-store.ts';
import { errorCode } from './error-code.ts';
import { relativePath } from './relative-path.ts';

/** Where a run works. No file outside of `workspaceRoot` is ever read or written. */
export interface ProjectFolder {
  /** The project's own folder, or that of a run over several. */
  readonly root: string;
  /** The monorepo around the project, for paths that begin with `../`; `root` itself by default. */
  readonly workspaceRoot?: string;
  /** Absolute: where the journal is kept; `.strapi-uplift` in `root` by default. */
  readonly journal?: string;
  /** Its journals, where they are not files in there. */
  readonly journals?: JournalStore;
}

export type Location =
  /** `target` is the file itself, behind every symbolic link. */
  | { readonly kind: 'file'; readonly target: string; readonly mode: number; readonly size: number }
  /** `missingFolders` (relative to the root, forward slashes, outermost first) have to be created for it. */
  | { readonly kind: 'missing'; readonly target: string; readonly missingFolders: readonly string[] }
  | RefusedLocation;

export interface RefusedLocation {
  readonly kind: 'refused';
  readonly refusal: 'outside' | 'not-a-file' | 'unreadable';
  /** One plain phrase, to stand after the path. */
  readonly reason: string;
}

/**
 * Follows a path relative to the project root (forward slashes) to the file that it stands for. Never throws for anything found
 * on the disk.
 *
 * `config/server.js` → `{ kind: 'file', target: '/shop/config/server.js', … }`
 */
export function locateFile(folder: ProjectFolder, path: string): Location {
  try {
    return locate(folder, path);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return refused(
      'unreadable',
      code === 'ENOENT' ? 'there is no such folder' : `the system answered ${code}`,
    );
  }
}

function locate(folder: ProjectFolder, path: string): Location {
  const { root, boundary } = realFolders(folder);
  const wanted = join(root, path);
  if (isAbsolute(path) || win32.isAbsolute(path) || !contains(boundary, wanted)) return outside();
  const entry = entryAt(wanted);
  return entry ? followEntry(boundary, wanted, entry) : missingAt(root, boundary, wanted);
}

/**
 * The real folder that a path's last part stands in, where that is in the project. What stands there itself is not looked at.
 *
 * `config/server.js` → `/shop/config`
 */
export function locateParent(folder: ProjectFolder, path: string): string | undefined {
  try {
    const { root, boundary } = realFolders(folder);
    if (isAbsolute(path) || win32.isAbsolute(path)) return undefined;
    const wanted = dirname(join(root, path));
    const parent = wanted === root ? root : realpathSync.native(wanted);
    return contains(boundary, parent) ? parent : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** `locateParent` for the files of a project that is only read: where a folder really lies is found out once. */
export function createParentLocator(folder: ProjectFolder): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    const parent = posix.dirname(path);
    if (!known.has(parent)) known.set(parent, locateParent(folder, path));
    return known.get(parent);
  };
}

interface RealFolders {
  readonly root: string;
  readonly boundary: string;
}

/** Asked for every file of a project, and the same for as long as a run has it open. */
const known = new WeakMap<ProjectFolder, RealFolders>();
const sameAs = new WeakMap<ProjectFolder, ProjectFolder>();

/** The same folder with its journals elsewhere: where it really lies need not be found out again. */
export function withJournals(
  folder: ProjectFolder,
  journals: Pick<ProjectFolder, 'journal' | 'journals'>,
): ProjectFolder {
  const same = { ...folder, ...journals };
  sameAs.set(same, sameAs.get(folder) ?? folder);
  return same;
}

function realFolders(given: ProjectFolder): RealFolders {
  const folder = sameAs.get(given) ?? given;
  const found = known.get(folder);
  if (found) return found;
  // Resolved first: `../` of a project reached by a link means the parent of the real folder.
  const root = realpathSync.native(folder.root);
  const boundary = folder.workspaceRoot === undefined ? root : realpathSync.native(folder.workspaceRoot);
  known.set(folder, { root, boundary });
  return { root, boundary };
}

function followEntry(boundary: string, wanted: string, entry: Stats): Location {
  if (entry.isSymbolicLink() && !statSync(wanted, { throwIfNoEntry: false })) {
    return refused('not-a-file', 'a symbolic link that leads nowhere');
  }
  const target = realpathSync.native(wanted);
  if (!contains(boundary, target)) return outside();
  const stats = entry.isSymbolicLink() ? statSync(target) : entry;
  if (!stats.isFile()) return refused('not-a-file', stats.isDirectory() ? 'a folder' : 'not a regular file');
  return { kind: 'file', target, mode: stats.mode & 0o7777, size: stats.size };
}

function missingAt(root: string, boundary: string, wanted: string): Location {
  const missingFolders: string[] = [];
  let parent = dirname(wanted);
  while (!entryAt(parent)) {
    missingFolders.unshift(relativePath(root, parent));
    parent = dirname(parent);
  }
  const realParent = realpathSync.native(parent);
  if (!contains(boundary, realParent)) return outside();
  if (!statSync(realParent).isDirectory()) {
    return refused('not-a-file', 'a file stands where its folder should be');
  }
  return { kind: 'missing', target: join(realParent, relative(parent, wanted)), missingFolders };
}

function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file stands in the place of a folder.
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function contains(boundary: string, target: string): boolean {
  const way = relative(boundary, target);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(): RefusedLocation {
  return refused('outside', 'it lies outside of the project');
}

function refused(refusal: RefusedLocation['refusal'], reason: string): RefusedLocation {
  return { kind: 'refused', refusal, reason };
}
