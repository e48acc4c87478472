import { groupBy } from '../group-by.ts';

/** What a project is going to change, and which files of others its change hangs on. All from the folder of the run. */
export interface ProjectChanges {
  readonly path: string;
  readonly changes: readonly string[];
  /** Catalogs that it takes its versions from. */
  readonly dependsOn: readonly string[];
}

/**
 * Puts projects that change the same file, or whose versions come from the same catalog, into one group: they are written together or
 * not at all. Groups and the projects in them keep the order in which they come.
 *
 * `apps/a` and `apps/b` take their versions from `pnpm-workspace.yaml` → one group; `apps/c` → a group of its own
 */
export function groupProjects<P extends ProjectChanges>(projects: readonly P[]): P[][] {
  // Each project points at one before it that shares a file with it, up to the first of the group.
  const before = new Map<P, P>();
  const firstOf = (project: P): P => {
    let first = project;
    for (let next = before.get(first); next; next = before.get(first)) first = next;
    return first;
  };
  const order = new Map(projects.map((project, index) => [project, index]));
  const lastUser = new Map<string, P>();
  for (const project of projects) {
    for (const file of new Set([...project.changes, ...project.dependsOn])) {
      const other = lastUser.get(file);
      lastUser.set(file, project);
      if (!other) continue;
      const [a, b] = [firstOf(other), firstOf(project)];
      if (a === b) continue;
      const [first, second] = (order.get(a) ?? 0) < (order.get(b) ?? 0) ? [a, b] : [b, a];
      before.set(second, first);
    }
  }
  return [...groupBy(projects, firstOf).values()];
}
