/** The lock files of each manager, in the order in which they are believed when a folder holds several. */
export const LOCK_FILES: readonly string[] = [
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'npm-shrinkwrap.json',
  'package-lock.json',
];
