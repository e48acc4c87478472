import { posix } from 'node:path';
import type { FoundProject } from './found-project.ts';

/** Files of a workspace that may hold its catalogs: of pnpm, Yarn and Bun. */
const CATALOG_FILES = ['pnpm-workspace.yaml', '.yarnrc.yml', 'package.json'];

/**
 * The paths of the projects that a change touches. A changed path counts for the innermost project that it lies in. A file that
 * may hold the catalogs of a workspace counts for each of its projects that uses them, whatever has changed in it: rather one too
 * many, since a project that needs nothing gets an empty plan. A changed submodule counts for all projects in it.
 *
 * `apps/cms/config/server.js` → `apps/cms`; `pnpm-workspace.yaml` → every project of the workspace with `catalog:`
 *
 * @param changed from the run's folder, as the projects' paths are; `..` leads to what is above it
 */
export function changedProjects(
  projects: readonly FoundProject[],
  changed: readonly string[],
): ReadonlySet<string> {
  const paths = new Set(projects.map(({ path }) => path));
  const folders = new Set<string>();
  const exactly = new Set(changed.map((path) => posix.join(path, '.')));
  for (const path of exactly) {
    const inner = [path, ...foldersAround(path)].find((folder) => paths.has(folder));
    if (inner !== undefined) folders.add(inner);
  }
  for (const { path, workspace, usesCatalog } of projects) {
    const catalogChanged =
      usesCatalog && CATALOG_FILES.some((name) => exactly.has(posix.join(workspace, name)));
    // A folder that is itself a changed path is a repository of its own.
    const repositoryChanged = [path, ...foldersAround(path)].some((folder) => exactly.has(folder));
    if (catalogChanged || repositoryChanged) folders.add(path);
  }
  return folders;
}

/** The folders that a path lies in, innermost first: `apps/cms/a.js` → `apps/cms`, `apps`, `.`; none of the run for `../a.js`. */
function foldersAround(path: string): string[] {
  const folders: string[] = [];
  if (path === '..' || path.startsWith('../')) return folders;
  for (let folder = path; folder !== '.'; ) {
    folder = posix.dirname(folder);
    folders.push(folder);
  }
  return folders;
}
