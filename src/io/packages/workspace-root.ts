import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { parse as parseJsonWithComments } from 'jsonc-parser';
import { asManifest } from '../../core/batch/package-manifest.ts';
import { pathMatcher } from '../../core/batch/path-matcher.ts';
import { errorCode } from '../files/error-code.ts';
import { readDataIfAny } from '../files/read-data-if-any.ts';
import { readTextIfAny } from '../files/read-text-if-any.ts';

/** Whether a folder lists a project, by its path from there. */
type Lists = (path: string) => boolean;

interface Lister {
  readonly folder: string;
  readonly lists: Lists;
}

/**
 * Finds the folder whose package manager installs for a project: the nearest one above that lists the project among its
 * workspaces, else the project's own. Does not look beyond the project's git repository. What was read of a folder is
 * remembered, so that many projects of one repository cost one reading.
 *
 * With `workspaces: ['apps/*']` in /shop/package.json: `/shop/apps/cms` → `/shop`, `/shop/tools/cms` → itself
 *
 * - npm, Yarn and Bun: `workspaces` of package.json. pnpm: `packages` of pnpm-workspace.yaml. Rush: `projects` of rush.json
 *   (https://rushjs.io/pages/configs/rush_json/), for all of which it installs at once.
 * - Nx and Turborepo install nothing: they use the workspaces of the package manager.
 * - `packages` of lerna.json says what Lerna runs scripts in and publishes. `lerna bootstrap` installed each of them by itself
 *   (https://github.com/lerna/lerna/tree/v4.0.0/commands/bootstrap), or with `--hoist` what they share at the root, which no
 *   package manager knows of. `useWorkspaces` and `npmClient` left it to the workspaces of Yarn or pnpm, which stand in their own
 *   files; since Lerna 7 it always is (https://lerna.js.org/docs/legacy-package-management). So lerna.json makes no workspace.
 *
 * @returns from a project's absolute folder to another absolute folder
 */
export function createWorkspaceFinder(): (projectRoot: string) => string {
  /** The folders around a project that list any, nearest first: the same for all projects in one folder. */
  const listersFrom = remembered((folder): readonly Lister[] => {
    const lists = readLists(folder);
    const above = isOutermost(folder) ? [] : listersFrom(dirname(folder));
    return lists ? [{ folder, lists }, ...above] : above;
  });

  return (project) => {
    if (isOutermost(project)) return project;
    const lister = listersFrom(dirname(project)).find(({ folder, lists }) =>
      lists(pathBelow(folder, project)),
    );
    return lister?.folder ?? project;
  };
}

function isOutermost(folder: string): boolean {
  // In a worktree or submodule `.git` is a file.
  return existsSync(`${folder}/.git`) || dirname(folder) === folder;
}

/** `/shop`, `/shop/apps/cms` → `apps/cms` */
function pathBelow(folder: string, project: string): string {
  // The root of a disk ends in a separator already.
  const path = project.slice(folder.endsWith(sep) ? folder.length : folder.length + 1);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** As {@link createWorkspaceFinder}, for one project. */
export function findWorkspaceRoot(projectRoot: string): string {
  return createWorkspaceFinder()(resolve(projectRoot));
}

function remembered<T>(read: (folder: string) => T): (folder: string) => T {
  const known = new Map<string, T>();
  return (folder) => {
    let found = known.get(folder);
    if (found === undefined) {
      found = read(folder);
      known.set(folder, found);
    }
    return found;
  };
}

function readLists(folder: string): Lists | undefined {
  const rush = rushProjects(folder);
  const workspaces = workspacesOf(folder);
  if (rush.length === 0 && workspaces.length === 0) return undefined;
  const named = new Set(rush);
  const matching = patterns(workspaces);
  return (path) => named.has(path) || matching(path);
}

function workspacesOf(folder: string): readonly string[] {
  const pnpm = readIn(folder, 'pnpm-workspace.yaml', readDataIfAny);
  // With pnpm, `workspaces` in package.json means nothing.
  if (pnpm !== undefined) return strings(asManifest(pnpm)?.packages);
  const workspaces = asManifest(readIn(folder, 'package.json', readDataIfAny))?.workspaces;
  return strings(asManifest(workspaces)?.packages ?? workspaces);
}

/** Named one by one, without patterns, in JSON with comments. */
function rushProjects(folder: string): readonly string[] {
  const text = readIn(folder, 'rush.json', readTextIfAny);
  const projects = text && asManifest(parseJsonWithComments(text))?.projects;
  if (!Array.isArray(projects)) return [];
  const folders = strings(projects.map((project) => asManifest(project)?.projectFolder));
  return folders.map((path) => posix.join(path, '.'));
}

/** A list of nothing but strings; anything else says nothing. */
function strings(value: unknown): readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : [];
}

/** As package managers do: the last pattern that matches decides, and `!` takes out. */
function patterns(written: readonly string[]): Lists {
  const compiled = written.map((pattern) => ({
    takesOut: pattern.startsWith('!'),
    matches: pathMatcher(pattern.replace(/^!/, '')),
  }));
  return (path) => compiled.findLast(({ matches }) => matches(path))?.takesOut === false;
}

/** Nothing for what is no file or may not be read: a folder around a project need not be the user's, and a pipe would block. */
function readIn<T>(folder: string, name: string, read: (path: string) => T): T | undefined {
  const path = join(folder, name);
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? read(path) : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
