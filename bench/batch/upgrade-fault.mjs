// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saltFault } from './salt-fault.mjs';

const VARIABLE = 'TRANSFER_TOKEN_SALT';

/**
 * The first thing that is not right in apps that were upgraded to 4.7.1.
 *
 * @param {string} root
 * @param {readonly import('./generate-tree.mjs').App[]} apps
 * @returns {string | undefined}
 */
export function upgradeFault(root, apps) {
  const secrets = new Set();
  for (const app of apps) {
    const { folder, config, texts } = app;
    const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
    const manifest = `${folder}/package.json`;
    if (read(manifest) !== texts[manifest]?.replaceAll('"4.6.1"', '"4.7.1"'))
      return `${manifest} is not the right one`;
    const fault = saltFault(app, read(config));
    if (fault !== undefined) return `it ${fault}: ${config}`;
    for (const path of [`${folder}/.env`, `${folder}/.env.example`]) {
      const before = texts[path] ?? '';
      const after = read(path);
      const added = after.slice(before.length);
      if (!after.startsWith(before) || !/^TRANSFER_TOKEN_SALT=\S{10,}\n$/.test(added))
        return `${path} has no ${VARIABLE}, or lost something else`;
      if (path.endsWith('.env')) secrets.add(added);
    }
  }
  return secrets.size === apps.length ? undefined : 'apps share a secret';
}
