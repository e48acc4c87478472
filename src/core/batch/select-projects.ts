import { changedProjects } from './changed-projects.ts';
import type { FoundProject } from './found-project.ts';
import type { ProjectFilter } from './parse-project-filter.ts';
import { pathMatcher } from './path-matcher.ts';

export interface Selection {
  /** In the order in which they came. */
  readonly projects: readonly FoundProject[];
  /** Filters by name or path that found nothing: most likely mistyped. That nothing has changed is no mistake. */
  readonly unmatched: readonly ProjectFilter[];
}

/**
 * Chooses projects as pnpm does: whatever one of the filters finds, or all where each only takes out, without what is taken out.
 *
 * @param changed for each ref that a filter names, the paths that have changed since, from the run's folder
 */
export function selectProjects(
  projects: readonly FoundProject[],
  filters: readonly ProjectFilter[],
  changed: ReadonlyMap<string, readonly string[]> = new Map(),
): Selection {
  const graph = graphOf(projects);
  const since = new Map([...changed].map(([ref, paths]) => [ref, changedProjects(projects, paths)]));
  const unmatched: ProjectFilter[] = [];

  const foundBy = (filter: ProjectFilter): readonly string[] => {
    const meant = matching(projects, filter);
    const isMistaken = meant.length === 0 && (filter.name ?? filter.folder) !== undefined;
    if (isMistaken) unmatched.push(filter);
    if (filter.since === undefined) return withRelatives(graph, meant, filter);
    const touched = since.get(filter.since);
    if (!touched) throw new Error(`Nothing is known of what has changed since ${filter.since}.`);
    return withRelatives(
      graph,
      meant.filter((path) => touched.has(path)),
      filter,
    );
  };
  const includes = filters.filter(({ excludes }) => !excludes);
  const excludes = filters.filter((filter) => filter.excludes);
  const included = new Set(
    includes.length > 0 ? includes.flatMap(foundBy) : projects.map(({ path }) => path),
  );
  const excluded = new Set(excludes.flatMap(foundBy));
  return {
    projects: projects.filter(({ path }) => included.has(path) && !excluded.has(path)),
    unmatched,
  };
}

/** The paths of those that a filter means by name and path. */
function matching(projects: readonly FoundProject[], { name, folder }: ProjectFilter): readonly string[] {
  const isInside = folder === undefined ? () => true : pathMatcher(folder);
  const inside = projects.filter(({ path }) => isInside(path));
  return (name === undefined ? inside : named(inside, name)).map(({ path }) => path);
}

function named(projects: readonly FoundProject[], glob: string): readonly FoundProject[] {
  const matches = nameMatcher(glob);
  const found = projects.filter(({ name }) => matches(name));
  if (found.length > 0 || glob.startsWith('@') || glob.includes('/')) return found;
  // Without its scope a name means something only when there is but one.
  const matchesScoped = nameMatcher(`@*/${glob}`);
  const scoped = projects.filter(({ name }) => matchesScoped(name));
  return scoped.length === 1 ? scoped : [];
}

/** `*` stands for anything, a slash too, and nothing else is special: so it is in pnpm. */
function nameMatcher(glob: string): (name: string) => boolean {
  const literals = glob.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`^${literals.join('.*')}$`, 's');
  return (name) => pattern.test(name);
}

interface Graph {
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
  readonly dependents: ReadonlyMap<string, readonly string[]>;
}

function graphOf(projects: readonly FoundProject[]): Graph {
  const dependents = new Map<string, string[]>(projects.map(({ path }) => [path, []]));
  for (const { path, dependsOn } of projects) {
    for (const dependency of dependsOn) dependents.get(dependency)?.push(path);
  }
  return { dependencies: new Map(projects.map(({ path, dependsOn }) => [path, dependsOn])), dependents };
}

function withRelatives(
  { dependencies, dependents }: Graph,
  found: readonly string[],
  filter: ProjectFilter,
): readonly string[] {
  const self = filter.excludesSelf ? [] : found;
  const above = filter.dependents ? reachable(dependents, found) : [];
  const below = filter.dependencies ? reachable(dependencies, found) : [];
  // With both, pnpm also takes what the dependents need.
  const needed = filter.dependencies ? reachable(dependencies, above) : [];
  return [...self, ...above, ...below, ...needed];
}

/** What can be reached in one step or more. */
function reachable(
  edges: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
): readonly string[] {
  const reached = new Set<string>();
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of edges.get(path) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return [...reached];
}
