// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Read from the file, because not every package lets its package.json be required.
 *
 * @param {string} name
 * @returns {string | undefined} nothing where it is not installed
 */
export function versionOf(name) {
  for (const folder of require.resolve.paths(name) ?? []) {
    const version = versionIn(join(folder, name, 'package.json'));
    if (version !== undefined) return version;
  }
  return undefined;
}

/** @returns {string | undefined} */
function versionIn(/** @type {string} */ manifest) {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch {
    // Installed elsewhere, or not at all.
    return undefined;
  }
}
