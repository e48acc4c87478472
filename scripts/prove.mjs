// node scripts/prove.mjs <from> <to> [ts]: that a project of the real generator of <from>, upgraded by one command, installs, builds,
// loads and can be undone. Takes minutes and the network: it installs <to>. Both are versions of Strapi 4; `ts` from 4.3 on.
// PROVE_OVERRIDES='{"sharp":"0.33.5"}' goes into the package.json: for networks in which only the npm registry can be reached.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [from, to, language = 'js'] = process.argv.slice(2);
if (!from || !to) throw new Error('node scripts/prove.mjs <from> <to> [ts]');
const here = import.meta.dirname;
const bin = join(here, '..', 'dist', 'bin', 'strapi-uplift.js');
const folder = mkdtempSync(join(tmpdir(), 'strapi-uplift-proof-'));
const [generators, project] = [join(folder, 'generators'), join(folder, 'shop')];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const figures = [];

// Only a build: what the tool itself needs is installed by whoever runs this (`npm ci` in a fresh clone).
run('build the tool', join(here, '..'), npm, ['run', '--silent', 'build']);
mkdirSync(generators);
const packages = [`@strapi/generate-new@${from}`, `@strapi/generators@${from}`];
run('fetch the generators', generators, npm, [
  ...['install', '--prefix', '.', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error'],
  ...packages,
]);
run('generate', generators, process.execPath, [
  join(here, 'prove', 'generate.cjs'),
  ...[from, project, language],
]);
overridePackages();

const before = digests();
const uplift = (...args) => [bin, ...args, '--cwd', project];
run('upgrade', project, process.execPath, uplift('upgrade', '--to', to, '--yes', '--allow-dirty'), [0, 1]);
if (language === 'ts') {
  run('compile', project, process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit']);
}
const boot = [join(here, 'prove', 'boot.cjs'), ...(language === 'ts' ? ['dist'] : [])];
// The generator of 4.3.9 leaves this one secret to the first start in development, which is not part of this.
run('load', project, process.execPath, boot, [0], { NODE_ENV: 'production', JWT_SECRET: 'proof' });
run('check', project, process.execPath, uplift('check'), [0, 1]);
run('undo', project, process.execPath, uplift('undo', '--yes'));
const after = digests();
const other = [...before.keys(), ...after.keys()].filter((path) => before.get(path) !== after.get(path));
figures.push(
  `${before.size} files before, ${new Set(other).size} other after undo ${[...new Set(other)].join(' ')}`,
);

process.stdout.write(
  `\nStrapi ${from} → ${to} (${language})\n${figures.map((line) => `  ${line}\n`).join('')}`,
);
rmSync(folder, { recursive: true });

function run(what, cwd, program, args, fine = [0], env = {}) {
  process.stdout.write(`\n$ ${[program, ...args].join(' ')}\n`);
  const start = performance.now();
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  figures.push(`${what}: exit ${status}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!fine.includes(status)) throw new Error(`${what} ended with ${status}. The project is in ${project}.`);
}

function overridePackages() {
  const path = join(project, 'package.json');
  const overrides = JSON.parse(process.env.PROVE_OVERRIDES ?? '{}');
  writeFileSync(
    path,
    `${JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), overrides }, null, 2)}\n`,
  );
}

/** Of what is the project's own: not what is installed, built or generated, nor a database. */
function digests() {
  const made = /[\\/](node_modules|\.strapi[^\\/]*|\.cache|\.tmp|build|dist|types)([\\/]|$)/;
  const files = readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !made.test(path.slice(project.length)));
  return new Map(files.map((path) => [path.slice(project.length + 1), digest(readFileSync(path))]));
}

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
