import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import type { GitState } from '../../core/project.ts';
import { ENV_FILE } from '../../strapi/env-files.ts';
import { relativePath } from '../files/relative-path.ts';
import { runGit } from './run-git.ts';

/** What git knows of the projects of a run. */
export interface Repositories {
  /** @throws Error for a project that was not asked for */
  stateOf(project: string): GitState;
  /** The folder of the repository (or of the submodule, or the worktree) that a project is in; `undefined` outside of one. */
  repositoryOf(project: string): string | undefined;
}

/**
 * Asks git about many projects at once: four processes for each repository, however many projects it holds. Without git, or
 * outside of a repository, there is nothing to know.
 *
 * @param root the folder of the run
 * @param projects paths of existing folders from there, forward slashes; `.` for the folder itself
 * @throws ExpectedFailure where git cannot read the repository
 */
export async function readRepositories(root: string, projects: readonly string[]): Promise<Repositories> {
  const realRoot = realpathSync.native(root);
  // git refuses paths that lead through a symbolic link.
  const folders = new Map(projects.map((project) => [project, realpathSync.native(join(root, project))]));
  const homes = findHomes([...folders.values()]);
  const read = await Promise.all(
    [...new Set(homes.values())].map(async (home) => {
      const inside = [...folders.values()].filter((folder) => homes.get(folder) === home);
      const narrow = inside.every((folder) => isIn(realRoot, folder)) && (!home || isIn(home, realRoot));
      const scope = narrow ? realRoot : (home ?? inside[0] ?? realRoot);
      return [home, await readRepository(scope, inside)] as const;
    }),
  );
  const repositories = new Map(read);
  const of = (project: string) => {
    const folder = folders.get(project);
    if (folder === undefined) throw new Error(`git was not asked about ${project}.`);
    return { folder, repository: repositories.get(homes.get(folder)) };
  };
  return {
    stateOf(project) {
      const { folder, repository } = of(project);
      return repository?.stateOf(folder) ?? { kind: 'none' };
    },
    repositoryOf: (project) => of(project).repository?.root,
  };
}

/** The same for one project alone. */
export async function readGitState(root: string): Promise<GitState> {
  // That there is no such folder is told by whoever reads it.
  if (!existsSync(root)) return { kind: 'none' };
  return (await readRepositories(root, ['.'])).stateOf('.');
}

/** The nearest folder at or above each that holds a `.git`, which is a file in a worktree and in a submodule. */
function findHomes(folders: readonly string[]): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  const homeOf = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const home = existsSync(join(folder, '.git')) ? folder : parent === folder ? undefined : homeOf(parent);
    known.set(folder, home);
    return home;
  };
  return new Map(folders.map((folder) => [folder, homeOf(folder)]));
}

interface Repository {
  readonly root: string;
  stateOf(folder: string): GitState;
}

/** @param scope the folder that is asked about: of a large repository, only what lies in it is read */
async function readRepository(scope: string, folders: readonly string[]): Promise<Repository | undefined> {
  const place = await runGit(scope, ['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  const [inside, up = ''] = place?.out.split('\n') ?? [];
  if (place?.code !== 0 || inside !== 'true') return undefined;
  const root = resolve(scope, up);

  const fromScope = (folder: string): string => relativePath(scope, folder);
  const asked = folders.flatMap((folder) => {
    const path = fromScope(folder);
    return path === '' ? [ENV_FILE] : [path, `${path}/${ENV_FILE}`];
  });
  const [status, ignoredPaths, envFiles] = await Promise.all([
    // A rename from one project to another concerns both: as a deleted and a new file.
    ask(scope, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal', '--', '.']),
    ask(scope, ['check-ignore', '-z', '--stdin'], asked.join('\0')),
    ask(scope, ['ls-files', '-z', '--', ENV_FILE, `*/${ENV_FILE}`]),
  ]);
  const ignored = new Set(ignoredPaths);
  const tracked = new Set(envFiles);
  // `XY path`, from the root of the repository: with -z whatever status.relativePaths says.
  const dirty = dirtyPaths(status.map((record) => record.slice(3)));

  return {
    root,
    stateOf(folder) {
      const path = fromScope(folder);
      const env = path === '' ? ENV_FILE : `${path}/${ENV_FILE}`;
      const fromRoot = relativePath(root, folder);
      return {
        kind: 'repository',
        dirty: ignored.has(path) ? [] : dirty.below(fromRoot === '' ? '' : `${fromRoot}/`),
        ignoresEnv: ignored.has(env),
        tracksEnv: tracked.has(env),
      };
    },
  };
}

/** @returns the records of a `-z` answer; exit code 1 means that there are none */
async function ask(folder: string, args: readonly string[], input = ''): Promise<string[]> {
  const end = await runGit(folder, args, { input });
  if (end?.code === 0) return end.out.split('\0').filter((record) => record !== '');
  if (end?.code === 1 && end.said === '') return [];
  throw new ExpectedFailure(
    `git cannot read the repository around ${folder}: ${end?.said || `git ${args[0]} was stopped`}`,
    `Run \`git ${args[0]}\` there and correct what it tells.`,
  );
}

/** Paths that differ from the last commit, to be looked up by folder: sorted, those of one folder stand together. */
function dirtyPaths(paths: readonly string[]): { below(folder: string): string[] } {
  const sorted = [...paths].sort();
  const whole = new Set(paths.filter((path) => path.endsWith('/')));
  return {
    /** @param folder ends in `/`; `''` for the root */
    below(folder) {
      // Of folders without a tracked file git names only the outermost.
      if (foldersAround(folder).some((around) => whole.has(around))) return ['./'];
      const found: string[] = [];
      for (let index = firstFrom(sorted, folder); sorted[index]?.startsWith(folder); index++) {
        found.push(sorted[index]?.slice(folder.length) ?? '');
      }
      return found;
    },
  };
}

/** `apps/cms/` → `apps/`, `apps/cms/` */
function foldersAround(folder: string): string[] {
  const names = folder.split('/').slice(0, -1);
  return names.map((_, index) => `${names.slice(0, index + 1).join('/')}/`);
}

/** The index of the first entry that does not sort before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isIn(folder: string, path: string): boolean {
  const way = relativePath(folder, path);
  return way !== '..' && !way.startsWith('../') && resolve(folder, way) === path;
}
