import { posix } from 'node:path';
import { ENV_EXAMPLE_FILES, isEnvFile } from '../../strapi/env-files.ts';

/**
 * Whether a file may ever be committed: not one that holds the values of variables, and nothing of the journal.
 *
 * `apps/cms/.env` → `false`, `apps/cms/.env.example` → `true`
 */
export function isCommittable(path: string): boolean {
  if (path.split('/').includes('.strapi-uplift')) return false;
  return !isEnvFile(path) || ENV_EXAMPLE_FILES.includes(posix.basename(path));
}
