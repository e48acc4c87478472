import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { errorCode } from './error-code.ts';

/** Folders that hold what other tools wrote: never a source. */
const NOT_SOURCES: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'build',
  '.cache',
  '.strapi-uplift',
  '.git',
]);

export interface FoundFiles {
  /** The paths behind each glob, sorted, relative to the root with forward slashes. */
  readonly matches: ReadonlyMap<string, readonly string[]>;
  /** Folders that could not be looked into, each with what the system answered. */
  readonly unreadable: readonly { readonly path: string; readonly code: string }[];
}

/** @param except absolute folders that are projects of their own */
export type FindFiles = (root: string, except?: ReadonlySet<string>) => FoundFiles;

/**
 * Compiles globs once, to look for their files in one project after another: each folder is read once for all of them. Links are
 * followed: whoever reads a file finds out whether it lies outside of the project, and says so, which a file that is not listed
 * could not. A folder that several links lead to is walked through the first of them.
 */
export function createFileFinder(patterns: readonly string[]): FindFiles {
  const globs = [...new Set(patterns)].map((pattern) => ({
    pattern,
    expression: picomatch.makeRe(pattern, { dot: true }),
  }));

  const deep = globs.some(({ pattern }) => pattern.includes('/'));

  return (root, except) => {
    const matches = new Map<string, string[]>(globs.map(({ pattern }) => [pattern, []]));
    const unreadable: { path: string; code: string }[] = [];
    const linked = new Set<string>();
    const walk = (folder: string, prefix: string): void => {
      for (const entry of entriesOf(folder, (code) => unreadable.push({ path: prefix || '.', code }))) {
        const path = prefix + entry.name;
        for (const { pattern, expression } of globs)
          if (expression.test(path)) matches.get(pattern)?.push(path);
        if (!deep || NOT_SOURCES.has(entry.name)) continue;
        const inner = join(folder, entry.name);
        if (entry.isDirectory() && !except?.has(inner)) walk(inner, `${path}/`);
        if (!entry.isSymbolicLink() || !isFolder(inner)) continue;
        const real = realpathSync.native(inner);
        if (linked.has(real)) continue;
        linked.add(real);
        walk(inner, `${path}/`);
      }
    };
    walk(root, '');
    for (const paths of matches.values()) paths.sort();
    return { matches, unreadable };
  };
}

function entriesOf(folder: string, refused: (code: string) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    refused(code);
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    // A link that leads nowhere, or to itself.
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}
