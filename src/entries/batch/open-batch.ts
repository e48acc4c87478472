import { resolve } from 'node:path';
import type { FoundProject, LeftOut } from '../../core/batch/found-project.ts';
import { type ProjectFilter, parseProjectFilter } from '../../core/batch/parse-project-filter.ts';
import { selectProjects } from '../../core/batch/select-projects.ts';
import { parseShard, projectsOfShard } from '../../core/batch/shard.ts';
import { closest } from '../../core/closest.ts';
import { ExpectedFailure } from '../../core/expected-failure.ts';
import { changedSince } from '../../io/discovery/changed-since.ts';
import { discoverProjects } from '../../io/discovery/discover-projects.ts';
import type { ProjectFolder } from '../../io/files/locate-file.ts';
import { type Repositories, readRepositories } from '../../io/system/git-repository.ts';
import type { ManyOptions } from '../options.ts';

/** The projects that a command over many is for. */
export interface Batch {
  /** The folder of the run. */
  readonly folder: ProjectFolder;
  /** In the order of their paths. */
  readonly projects: readonly FoundProject[];
  readonly leftOut: readonly LeftOut[];
  /** Absolute folders of all that were found. */
  readonly folders: ReadonlySet<string>;
  /** Workspaces of which other shards change projects as well. */
  readonly spread: ReadonlySet<string>;
  readonly repositories: Repositories;
}

/**
 * Finds the projects below a folder and chooses those that the options mean.
 *
 * @returns undefined when there is none at all
 * @throws ExpectedFailure when a filter means none
 */
export async function openBatch(
  cwd: string,
  { filter = [], since, shard }: ManyOptions,
): Promise<Batch | undefined> {
  const root = resolve(cwd);
  const { projects: found, leftOut } = discoverProjects(root);
  if (found.length === 0) return undefined;
  const filters = [...filter, ...(since === undefined ? [] : [`[${since}]`])].map(parseProjectFilter);
  const chosen = choose(root, found, filters);
  const projects = shard === undefined ? chosen : projectsOfShard(chosen, parseShard(shard));
  const mine = new Set(projects);
  return {
    folder: { root, workspaceRoot: outermost(root, found) },
    projects,
    leftOut,
    folders: new Set(found.map(({ path }) => resolve(root, path))),
    spread: new Set(chosen.flatMap((project) => (mine.has(project) ? [] : [project.workspace]))),
    repositories: await readRepositories(
      root,
      projects.map(({ path }) => path),
    ),
  };
}

function choose(
  root: string,
  found: readonly FoundProject[],
  filters: readonly ProjectFilter[],
): readonly FoundProject[] {
  const refs = new Set(filters.flatMap(({ since }) => since ?? []));
  const changed = new Map([...refs].map((ref) => [ref, changedSince(root, ref)]));
  const { projects, unmatched } = selectProjects(found, filters, changed);
  const [mistaken] = unmatched;
  if (!mistaken) return projects;
  const names = found.flatMap(({ name, path }) => [name, `./${path}`]);
  const near = closest(mistaken.text.replace(/^!/, ''), names);
  throw new ExpectedFailure(
    `--filter ${mistaken.text} means none of the ${found.length} projects here.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Without --filter, `plan` lists them.',
  );
}

/** The folder that holds everything that a run may write: a workspace may be installed from above. */
function outermost(root: string, found: readonly FoundProject[]): string {
  const above = found.map(({ workspace }) => resolve(root, workspace));
  return [root, ...above].reduce((a, b) => (b.length < a.length ? b : a));
}
