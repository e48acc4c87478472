// Upgrades copies of two small bundled projects and takes it back, and migrates a small Strapi 3 database to Strapi 4.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLES = [
  { project: 'blog-3.0', to: '3.1.7' },
  { project: 'restaurants-4.6-ts', to: '4.7.1' },
];

execFileSync(process.execPath, ['scripts/prepare.mjs'], { stdio: 'inherit' });
const bin = join(import.meta.dirname, '..', 'dist', 'bin', 'strapi-uplift.js');

for (const { project, to } of SAMPLES) {
  const folder = mkdtempSync(join(tmpdir(), `${project}-`));
  cpSync(join(import.meta.dirname, '..', '__testfixtures__', 'projects', project, 'input'), folder, {
    recursive: true,
  });
  // The samples are not installed: exact versions need no registry, and their commands are only printed.
  run(folder, 'upgrade', '--to', to, '--offline', '--no-install', '--yes');
  run(folder, 'undo', '--yes');
  rmSync(folder, { recursive: true });
}

// Databases as Strapi 3.6.11 and 4.7.0 wrote them, in SQLite.
const { default: Database } = await import('better-sqlite3');
const folder = mkdtempSync(join(tmpdir(), 'blog-data-'));
for (const [file, dump] of [
  ['v3.db', 'v3.sqlite.sql'],
  ['v4.db', 'v4-empty.sqlite.sql'],
]) {
  const database = new Database(join(folder, file));
  database.exec(
    readFileSync(fileURLToPath(new URL(`../__testfixtures__/sql/blog/${dump}`, import.meta.url)), 'utf8'),
  );
  database.close();
}
run(folder, 'db', 'migrate', '--from', 'v3.db', '--to', 'v4.db', '--timezone', 'UTC', '--yes');
run(folder, 'db', 'verify', '--from', 'v3.db', '--to', 'v4.db', '--timezone', 'UTC');
rmSync(folder, { recursive: true });

function run(cwd, ...args) {
  process.stdout.write(`\n$ strapi-uplift ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [bin, ...args], { cwd, stdio: 'inherit' });
  // 1 means that something is left for a person, which both samples have.
  if (status === null || status > 1) throw new Error(`strapi-uplift ${args[0]} ended with ${status}.`);
}
