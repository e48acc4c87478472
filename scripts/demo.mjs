// Upgrades copies of two small bundled projects, shows everything on the way, and takes it back.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

function run(cwd, ...args) {
  process.stdout.write(`\n$ strapi-uplift ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [bin, ...args], { cwd, stdio: 'inherit' });
  // 1 means that something is left for a person, which both samples have.
  if (status === null || status > 1) throw new Error(`strapi-uplift ${args[0]} ended with ${status}.`);
}
