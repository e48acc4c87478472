import { isOfficialPackage } from '../../strapi/official-packages.ts';
import type { FoundProject } from './found-project.ts';
import { DEPENDENCY_SECTIONS, type PackageManifest, sectionOf } from './package-manifest.ts';

/** A project that was found, but not yet linked to the others. */
export interface UnlinkedProject extends Omit<FoundProject, 'dependsOn'> {
  /** What others can ask for it by: the name in its package.json, if it has one. */
  readonly packageName: string | undefined;
  /** What it asks for, as {@link requestedPackages} tells. */
  readonly requests: readonly string[];
}

/**
 * The names in the sections of dependencies that may be those of projects nearby, whatever the range. Many an app is named `strapi`,
 * but who depends on `strapi` means Strapi, unless the range says that it is a folder.
 */
export function requestedPackages(manifest: PackageManifest): readonly string[] {
  const names: string[] = [];
  for (const kind of DEPENDENCY_SECTIONS) {
    const section = sectionOf(manifest, kind);
    for (const name in section) if (!isPublished(name) || isLocal(section[name])) names.push(name);
  }
  return names;
}

function isPublished(name: string): boolean {
  return isOfficialPackage(name, 3) || isOfficialPackage(name, 4);
}

function isLocal(range: unknown): boolean {
  return typeof range === 'string' && /^(?:workspace|file|link|portal):/.test(range);
}

/**
 * Links found projects by the names of their packages. Where several have the same name, those of the same workspace are meant, if
 * there are any.
 *
 * `apps/cms` with `"@acme/menus": "workspace:*"` → `dependsOn: ['packages/menus']`
 */
export function linkProjects(projects: readonly UnlinkedProject[]): readonly FoundProject[] {
  const byName = new Map<string, UnlinkedProject[]>();
  for (const project of projects) {
    if (project.packageName === undefined) continue;
    const same = byName.get(project.packageName);
    if (same) same.push(project);
    else byName.set(project.packageName, [project]);
  }
  return projects.map(({ packageName: _, requests, ...project }) => {
    const paths = new Set<string>();
    for (const name of requests) {
      const candidates = byName.get(name) ?? [];
      const near = candidates.filter(({ workspace }) => workspace === project.workspace);
      for (const { path } of near.length > 0 ? near : candidates) paths.add(path);
    }
    paths.delete(project.path);
    return { ...project, dependsOn: [...paths].sort() };
  });
}
