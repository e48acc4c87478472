import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../fixtures/load-transform.ts';
import { git } from './git.ts';
import { tempFolder } from './temp-folders.ts';

export const PROJECTS = join(root, '__testfixtures__', 'projects');

export type Sample =
  | 'blog-3.0'
  | 'articles-3.0-windows'
  | 'restaurants-4.6-ts'
  | 'menus-4.6-environments'
  | 'city-guide-4.6-pnpm'
  | 'blog-3.0-to-3.6'
  | 'shop-4.0-to-4.26'
  | 'portal-4.2-ts-to-4.25';

/** Texts to write, by path with forward slashes; `null` removes the file. */
export type Changes = Readonly<Record<string, string | null>>;

/** A sample project in a folder of its own (by default a new one) that is no git repository. */
export function copyProject(sample: Sample, changes: Changes = {}, folder = tempFolder()): string {
  cpSync(join(PROJECTS, sample, 'input'), folder, { recursive: true });
  change(folder, changes);
  return folder;
}

/** A sample project that is committed, with its `.env` ignored unless `.gitignore` is among the changes. */
export function commitProject(sample: Sample, changes: Changes = {}): string {
  const folder = copyProject(sample, { '.gitignore': '.env\nnode_modules\n', ...changes });
  git(folder, 'init', '--quiet');
  commitAll(folder);
  return folder;
}

export function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'As it is');
}

export function change(folder: string, changes: Changes): void {
  for (const [path, text] of Object.entries(changes)) {
    const target = join(folder, ...path.split('/'));
    if (text === null) {
      rmSync(target, { recursive: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
