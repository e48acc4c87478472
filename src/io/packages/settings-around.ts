import { join } from 'node:path';
import { readTextIfAny } from '../files/read-text-if-any.ts';

/**
 * What a project and its workspace say in files of these names, as one text: where it is the same for two projects, a program that
 * reads these files answers both alike.
 *
 * `['.npmrc']`, `/shop/apps/cms`, `/shop` → the contents of both `.npmrc`
 */
export function settingsAround(names: readonly string[], projectRoot: string, workspaceRoot: string): string {
  const folders = projectRoot === workspaceRoot ? [projectRoot] : [projectRoot, workspaceRoot];
  return JSON.stringify(
    folders.map((folder) => names.map((name) => readTextIfAny(join(folder, name)) ?? null)),
  );
}
