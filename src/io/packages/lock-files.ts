/** Where Rush keeps the lock file of all its projects, with the package manager that it recommends. */
export const RUSH_LOCK_FILE = 'common/config/rush/pnpm-lock.yaml';

/** The lock files of each manager, in the order in which they are believed when a folder holds several. */
export const LOCK_FILES: readonly string[] = [
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'npm-shrinkwrap.json',
  'package-lock.json',
];
