import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { readDataIfAny } from '../files/read-data-if-any.ts';
import { relativePath } from '../files/relative-path.ts';

const manifestShape = z.object({
  workspaces: z.union([z.array(z.string()), z.object({ packages: z.array(z.string()) })]),
});
const pnpmShape = z.object({ packages: z.array(z.string()) });

/**
 * The folder whose package manager installs for a project: the nearest one above that lists the project among its
 * workspaces, else the project's own. Does not look beyond the project's git repository.
 *
 * With `workspaces: ['apps/*']` in /shop/package.json: `/shop/apps/cms` → `/shop`, `/shop/tools/cms` → itself
 */
export async function findWorkspaceRoot(projectRoot: string): Promise<string> {
  const project = resolve(projectRoot);
  for (let folder = project; ; folder = dirname(folder)) {
    const path = relativePath(folder, project);
    if (path !== '' && includes(await workspacesOf(folder), path)) return folder;
    // In a worktree or submodule `.git` is a file.
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return project;
  }
}

async function workspacesOf(folder: string): Promise<readonly string[]> {
  const pnpm = await readDataIfAny(join(folder, 'pnpm-workspace.yaml'));
  // With pnpm, `workspaces` in package.json means nothing.
  if (pnpm !== undefined) return pnpmShape.safeParse(pnpm).data?.packages ?? [];
  const manifest = manifestShape.safeParse(await readDataIfAny(join(folder, 'package.json'))).data;
  const workspaces = manifest?.workspaces ?? [];
  return 'packages' in workspaces ? workspaces.packages : workspaces;
}

/** As package managers do: the last pattern that matches decides, and `!` takes out. */
function includes(patterns: readonly string[], path: string): boolean {
  const last = patterns.findLast((pattern) => toRegExp(pattern.replace(/^!/, '')).test(path));
  return last !== undefined && !last.startsWith('!');
}

function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (wildcard) => WILDCARDS[wildcard] ?? wildcard)
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`);
}

const WILDCARDS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};
