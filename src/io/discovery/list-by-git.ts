import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { type GitAnswer, gitFailure, runGitSync } from '../system/run-git-sync.ts';
import type { FolderListing } from './folder-listing.ts';
import { GENERATED_FOLDERS, isGenerated } from './foreign-folders.ts';

export type GitListing =
  | ({ readonly kind: 'listed' } & FolderListing)
  /** There is no git here, or it knows of nothing here. */
  | { readonly kind: 'none' }
  /** git does not want to, and says why. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Lists a folder of a git work tree by one `git ls-files`: what is tracked, and what is neither tracked nor ignored.
 *
 * The folder may itself be one that git ignores. Then git knows of nothing in it, but whoever names it means it.
 */
export function listByGit(folder: string): GitListing {
  // With `-t` what is not tracked can be told from what is, with `-s` a submodule from a file.
  const answer = runGitSync(folder, [
    'ls-files',
    '-z',
    '-t',
    '-s',
    '-co',
    '--exclude-standard',
    ...notLookedInto(folder),
  ]);
  if (!answer) return { kind: 'none' };
  if (answer.code !== 0) {
    const reason = gitFailure(answer);
    return reason.startsWith('not a git repository') ? { kind: 'none' } : { kind: 'refused', reason };
  }
  if (answer.out.length === 0) return { kind: 'none' };

  // Each entry stands between two.
  const listing = Buffer.concat([Buffer.from('\0'), answer.out]);
  const untracked = new Set(entriesWith(listing, `\0${UNTRACKED}`).map(pathOf));
  const submodules = entriesWith(listing, SUBMODULE).filter((entry) => entry.startsWith(SUBMODULE, 1));
  const repositories = [...[...untracked].filter((path) => path.endsWith('/')), ...submodules.map(pathOf)];
  // git goes on listing what it tracked in a folder that is a link by now; the link itself it does not know yet.
  const isBehindLink = (path: string) =>
    untracked.size > 0 && foldersAround(path).some((around) => untracked.has(around));
  return {
    kind: 'listed',
    // A file in conflict is listed once for each side.
    manifests: [...new Set(pathsTo(listing, 'package.json'))].filter((path) => !isBehindLink(path)),
    // A submodule that is not checked out calls itself `./`, and one that is deleted is listed all the same.
    repositories: repositories
      .map((path) => posix.join(path, '.'))
      .filter((path) => path !== '.' && !isBehindLink(path) && isFolder(join(folder, path))),
    unreadable: unreadableFolders(folder, answer),
    attributes: [
      ...attributesAbove(folder),
      ...pathsTo(listing, '.gitattributes').map((path) => join(folder, path)),
    ],
  };
}

// `? path` is what git does not track, `H 100644 1f2e… 0<tab>path` what it does: its state, mode, hash and stage.
const UNTRACKED = '? ';
const SUBMODULE = ' 160000 ';

/**
 * The entries that hold a text. A repository may have a million others: they are not looked at, and a path that is kept does not keep
 * them, as the slice of a string would.
 */
function entriesWith(listing: Buffer, text: string): string[] {
  const entries: string[] = [];
  for (let at = listing.indexOf(text); at !== -1; ) {
    const end = listing.indexOf('\0', at + 1);
    entries.push(listing.toString('utf8', listing.lastIndexOf('\0', at) + 1, end));
    at = listing.indexOf(text, end);
  }
  return entries;
}

function pathOf(entry: string): string {
  return entry.slice(entry.startsWith(UNTRACKED) ? UNTRACKED.length : entry.indexOf('\t') + 1);
}

/** Every path that ends in a name, and not only in the end of one. */
function pathsTo(listing: Buffer, name: string): string[] {
  const paths = entriesWith(listing, `${name}\0`).map(pathOf);
  return paths.filter((path) => path.length === name.length || path.at(-name.length - 1) === '/');
}

/** `apps/cms/package.json` → `apps/cms`, `apps` */
function foldersAround(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    folders.push(path.slice(0, end));
  return folders;
}

/** Saves git the walk through what is left out anyway and not ignored, unless the folder itself lies in the like. */
function notLookedInto(folder: string): readonly string[] {
  if (isGenerated(folder.replaceAll('\\', '/'))) return [];
  return [...GENERATED_FOLDERS].map((name) => `--exclude=${name}/`);
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

function attributesAbove(folder: string): string[] {
  const found: string[] = [];
  for (let above = folder; !existsSync(join(above, '.git')) && dirname(above) !== above; ) {
    above = dirname(above);
    if (existsSync(join(above, '.gitattributes'))) found.push(join(above, '.gitattributes'));
  }
  return found;
}

function unreadableFolders(folder: string, { err }: GitAnswer): FolderListing['unreadable'] {
  const warnings = [...err.matchAll(/^warning: could not open directory '([\s\S]*?)\/?': (.+)$/gm)];
  if (warnings.length === 0) return [];
  // Only here git names paths from the top of the work tree.
  const prefix = runGitSync(folder, ['rev-parse', '--show-prefix'])?.out.toString().replace(/\n$/, '') ?? '';
  return warnings.map(([, path = '', answer = '']) => ({
    path: posix.relative(prefix, path) || '.',
    answer,
  }));
}
