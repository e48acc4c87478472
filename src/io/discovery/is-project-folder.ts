import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asManifest } from '../../core/batch/package-manifest.ts';
import { projectKind } from '../../core/batch/project-kind.ts';
import { strapiDependency } from '../../core/manifest.ts';
import { readDataIfAny } from '../files/read-data-if-any.ts';
import { readTextIfAny } from '../files/read-text-if-any.ts';

/** Files that make a folder the root of a workspace, besides `workspaces` in its package.json. */
const WORKSPACE_FILES = ['pnpm-workspace.yaml', 'lerna.json', 'rush.json'];

/**
 * Whether a folder is a Strapi project itself. The root of a monorepo is none, although it may hoist Strapi's packages: a command there
 * is about what lies below.
 */
export function isProjectFolder(folder: string): boolean {
  const file = join(folder, 'package.json');
  const manifest = asManifest(readDataIfAny(file));
  // What is broken is told by whoever reads it as a project.
  if (!manifest) return existsSync(file);
  const kind = projectKind(manifest, (path) => existsSync(join(folder, path)));
  if (kind === 'app' || kind === 'plugin') return true;
  const isWorkspace =
    'workspaces' in manifest || WORKSPACE_FILES.some((name) => existsSync(join(folder, name)));
  return !isWorkspace && strapiDependency(readTextIfAny(file) ?? '') !== undefined;
}
