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
  const bump = (transform: string, path: string): FileResult =>
    inspect(overlay, catalog, transform, path, { to, ...keepsEngines });
  return {
    ...STEP,
    files: [
      ...manifestsOf(project).map((path) => bump('bump-strapi-dependencies', path)),
      ...project.catalogFiles
        .map((path) => bump('bump-strapi-catalogs', path))
        .filter(({ kind }) => kind !== 'not-applicable'),
    ],
  };
}

/**
 * What contradicts the version that an app is on already: packages at another one, an `engines.node` that it does not run on.
 *
 * @returns undefined where nothing does
 */
export function versionsStep(project: Project, overlay: Overlay, catalog: Catalog): EditStep | undefined {
  const { version } = project.version;
  if (project.kind !== 'app') return undefined;
  const files = manifestsOf(project)
    .map((path) => inspect(overlay, catalog, 'bump-strapi-dependencies', path, { to: version, check: true }))
    .filter(({ kind }) => kind === 'changed' || kind === 'needs-you');
  return files.length === 0 ? undefined : { ...STEP, files };
}

const STEP = {
  kind: 'edit',
  id: 'dependencies',
  title: 'Set the versions of the Strapi packages',
} as const;

function manifestsOf(project: Project): readonly string[] {
  return project.matches.get(MANIFESTS) ?? [];
}

function inspect(
  overlay: Overlay,
  catalog: Catalog,
  transform: string,
  path: string,
  options: Readonly<Record<string, unknown>>,
): FileResult {
  const file = overlay.read(path);
  if (file?.kind !== 'text') return toFileResult(path, notRead(file));
  const outcome = catalog.transform(transform).inspect({ path, source: file.text }, options);
  if (outcome.kind === 'changed') overlay.edit(path, outcome.edits);
  return toFileResult(path, outcome);
}
