import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strapiDependency } from '../core/manifest.ts';
import { errorCode } from './files/error-code.ts';

/**
 * The folder of the Strapi app that a file or folder belongs to: itself, or the nearest one above it, whose package.json depends on Strapi. A plugin only
 * expects Strapi to be there (`peerDependencies`): it counts where no app is around it.
 *
 * `/shop/apps/cms/plugins/menu/admin/src/index.js` → `/shop/apps/cms`
 */
export function findApp(path: string): string | undefined {
  let plugin: string | undefined;
  for (let folder = path; ; folder = dirname(folder)) {
    const kind = strapiDependency(manifestIn(folder) ?? '');
    if (kind === 'own') return folder;
    if (kind === 'peer') plugin ??= folder;
    if (dirname(folder) === folder) return plugin;
  }
}

function manifestIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'package.json'), 'utf8');
  } catch (error) {
    // A file holds no package.json, and a folder that may not be looked into has none for us either.
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
