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
  // With `-s` a submodule can be told from a file: its mode is 160000. Others have no more than their path.
  const answer = runGitSync(folder, [
    'ls-files',
    '-z',
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
  if (answer.out === '') return { kind: 'none' };

  const manifests = new Set<string>();
  const repositories: string[] = [];
  const attributes = attributesAbove(folder);
  const untracked = new Set<string>();
  for (const entry of answer.out.slice(0, -1).split('\0')) {
    const isTracked = TRACKED.test(entry);
    const path = isTracked ? entry.slice(entry.indexOf('\t') + 1) : entry;
    if (!isTracked) untracked.add(path);
    if (path.endsWith('/') || (isTracked && entry.startsWith(SUBMODULE))) {
      repositories.push(posix.join(path, '.'));
    } else if (isNamed(path, 'package.json')) manifests.add(path);
    else if (isNamed(path, '.gitattributes')) attributes.push(join(folder, path));
  }
  // git goes on listing what it tracked in a folder that is a link by now; the link itself it does not know yet.
  const isBehindLink = (path: string) =>
    untracked.size > 0 && foldersAround(path).some((around) => untracked.has(around));
  return {
    kind: 'listed',
    manifests: [...manifests].filter((path) => !isBehindLink(path)),
    // A submodule that is not checked out calls itself `./`, and one that is deleted is listed all the same.
    repositories: repositories.filter(
      (path) => path !== '.' && !isBehindLink(path) && isFolder(join(folder, path)),
    ),
    unreadable: unreadableFolders(folder, answer),
    attributes,
  };
}

/** What `-s` writes before the path of a tracked file: mode, hash and stage. */
const TRACKED = /^\d{6} [0-9a-f]+ [0-3]\t/;
const SUBMODULE = '160000 ';

function isNamed(path: string, name: string): boolean {
  return path.endsWith(name) && (path.length === name.length || path.at(-name.length - 1) === '/');
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
  const prefix = runGitSync(folder, ['rev-parse', '--show-prefix'])?.out.replace(/\n$/, '') ?? '';
  return warnings.map(([, path = '', answer = '']) => ({
    path: posix.relative(prefix, path) || '.',
    answer,
  }));
}
