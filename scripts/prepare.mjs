// Makes a fresh clone runnable: installs the locked dependencies if they are missing or stale, then builds.
import { execSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// A linked folder is another checkout's, which an installation would empty.
const isLinked = lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
if (!isLinked && modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
}
// npm takes what is optional for missing without a word where it cannot be built.
if (!loads('better-sqlite3')) {
  console.error(
    'better-sqlite3 is missing or was not built, and the tests of SQLite need it. See what stops it: npm rebuild better-sqlite3',
  );
  process.exit(1);
}
execSync('npm run --silent build', { stdio: 'inherit' });

function loads(name) {
  try {
    // Only a database opens its native part.
    new (createRequire(import.meta.url)(name))(':memory:').close();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
