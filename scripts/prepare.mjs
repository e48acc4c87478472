// Makes a fresh clone runnable: installs the locked dependencies if they are missing or stale, then builds.
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
}
execSync('npm run --silent build', { stdio: 'inherit' });
