import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asManifest } from '../../core/batch/package-manifest.ts';
import { projectKind } from '../../core/batch/project-kind.ts';
import { readDataIfAny } from '../files/read-data-if-any.ts';

/**
 * Whether a folder is a Strapi project itself, an app or a plugin. One that only asks for packages of Strapi, as the root of a monorepo
 * may that hoists them, is none if there are projects below.
 */
export function isProjectFolder(folder: string): boolean {
  const file = join(folder, 'package.json');
  const manifest = asManifest(readDataIfAny(file));
  // What is broken is told by whoever reads it as a project.
  if (!manifest) return existsSync(file);
  const kind = projectKind(manifest, (path) => existsSync(join(folder, path)));
  return kind === 'app' || kind === 'plugin';
}
