import type { Catalog } from './catalog.ts';
import { notRead } from './not-read.ts';
import type { Overlay } from './overlay.ts';
import type { EditStep, FileResult } from './plan.ts';
import type { Project } from './project.ts';
import { toFileResult } from './run-transform.ts';

/** The package.json files of a project: its own and those of its local plugins (v3 and v4 layout). */
export const MANIFESTS = '{package.json,plugins/*/package.json,src/plugins/*/package.json}';

/** Sets every official package to the target: in the project, its local plugins, and the catalogs that they refer to. */
export function dependencyStep(project: Project, overlay: Overlay, catalog: Catalog, to: string): EditStep {
  // Which Node a package or the whole of a monorepo runs on is not for Strapi to say.
  const keepsEngines = project.kind === 'app' ? {} : { engines: 'keep' };
  const bump = (transform: string, path: string): FileResult => {
    const file = overlay.read(path);
    if (file?.kind !== 'text') return toFileResult(path, notRead(file));
    const outcome = catalog
      .transform(transform)
      .inspect({ path, source: file.text }, { to, ...keepsEngines });
    if (outcome.kind === 'changed') overlay.edit(path, outcome.edits);
    return toFileResult(path, outcome);
  };

  const manifests = project.matches.get(MANIFESTS) ?? [];
  return {
    kind: 'edit',
    id: 'dependencies',
    title: 'Set the versions of the Strapi packages',
    files: [
      ...manifests.map((path) => bump('bump-strapi-dependencies', path)),
      ...project.catalogFiles
        .map((path) => bump('bump-strapi-catalogs', path))
        .filter(({ kind }) => kind !== 'not-applicable'),
    ],
  };
}
