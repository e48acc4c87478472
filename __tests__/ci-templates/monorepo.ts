import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change, copyProject } from '../cli/copy-project.ts';
import { git } from '../cli/git.ts';
import { tempFolder } from '../cli/temp-folders.ts';

export const APPS = ['apps/city', 'apps/menus', 'apps/restaurants'] as const;

export interface Monorepo {
  /** A bare repository. */
  readonly origin: string;
  /** Of its branch `main`. */
  readonly commit: string;
  /** A new clone, at that commit and on no branch, as CI makes them. */
  readonly clone: () => string;
}

/** Three apps of Strapi 4.6 in one workspace, whose `.env` git does not ignore: the harder case for secrets. */
export function monorepo(): Monorepo {
  const folder = tempFolder();
  copyProject('menus-4.6-environments', {}, join(folder, 'apps', 'menus'));
  copyProject('restaurants-4.6-ts', { '.env': null }, join(folder, 'apps', 'restaurants'));
  copyProject('restaurants-4.6-ts', { '.env': null }, join(folder, 'apps', 'city'));
  change(folder, {
    'package.json': `${JSON.stringify({ name: 'apps', private: true, workspaces: ['apps/*'] }, null, 2)}\n`,
    'package-lock.json': '{ "lockfileVersion": 3 }\n',
    '.gitignore': 'node_modules\n',
  });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'As it is');
  const commit = git(folder, 'rev-parse', 'HEAD').trim();
  const origin = join(tempFolder(), 'origin.git');
  git(folder, 'clone', '--quiet', '--bare', folder, origin);
  // As GitLab's does.
  git(origin, 'config', 'receive.advertisePushOptions', 'true');
  const clone = (): string => {
    const into = join(tempFolder(), 'clone');
    git(folder, 'clone', '--quiet', origin, into);
    git(into, 'checkout', '--quiet', '--detach', commit);
    return into;
  };
  return { origin, commit, clone };
}

/** What a branch has changed: status and path of each file, sorted by path. */
export function changedOn({ origin, commit }: Monorepo, branch: string): string[] {
  return git(origin, 'diff', '--name-status', commit, branch).trim().split('\n');
}

/** The whole content of a branch as one hash. */
export function treeOfBranch({ origin }: Monorepo, branch: string): string {
  return git(origin, 'rev-parse', `${branch}^{tree}`).trim();
}

/** As Renovate does it: the version, and nothing that comes with it. */
export function raise(folder: string, app: string): void {
  const path = join(folder, ...app.split('/'), 'package.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/([~^]?)4\.6\.\d/g, '$14.7.1'));
}

/** The app that is changed in no other way cannot be read. */
export function withBrokenApp(apps: Monorepo): Monorepo {
  const folder = apps.clone();
  change(folder, { 'apps/menus/config/admin.js': 'module.exports = ({ env }) => ({\n' });
  git(folder, 'commit', '--quiet', '--all', '--message', 'Break');
  git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
  const commit = git(folder, 'rev-parse', 'HEAD').trim();
  const clone = (): string => {
    const into = apps.clone();
    git(into, 'fetch', '--quiet', 'origin');
    git(into, 'checkout', '--quiet', '--detach', commit);
    return into;
  };
  return { ...apps, commit, clone };
}
