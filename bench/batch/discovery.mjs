// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle } from '../../scripts/bundle.mjs';
import { measure } from '../rounds.mjs';
import { versionOf } from './version-of.mjs';

const DISCOVER = fileURLToPath(new URL('../../src/io/discovery/discover-projects.ts', import.meta.url));
const TARGET = 3;

/**
 * Finding the apps. The unit is git, listing every file that it knows or would add.
 *
 * @type {import('../batch.mjs').Part}
 */
export async function measureDiscovery({ root, apps }, { folder, rounds, counter }) {
  const title = `Finding ${apps.length.toLocaleString('en')} apps among ${(7 * apps.length).toLocaleString('en')} files`;
  if (counter !== 'shell') return { title, rows: [], lines: [`git: ${counter} cannot count it`] };
  const scripts = await bundleScripts(folder);
  const exactly = (/** @type {number} */ wanted) => (/** @type {string} */ stdout) =>
    Number(stdout) === wanted ? undefined : `it finds ${stdout.trim()} instead of ${wanted}`;
  const rows = measure(
    [
      {
        name: 'git ls-files -co --exclude-standard',
        command: ['git', 'ls-files', '-co', '--exclude-standard'],
        cwd: root,
        complain: (stdout) => exactly(7 * apps.length + 2)(String(stdout.trimEnd().split('\n').length)),
      },
      ...scripts.map(({ name, script, extra = 0, target }) => ({
        name,
        command: [process.execPath, script],
        cwd: root,
        ...(target !== undefined && { target }),
        complain: exactly(apps.length + extra),
      })),
      { name: 'node -e 0', command: [process.execPath, '-e', '0'], cwd: root },
    ],
    { rounds, counter },
  );
  const notes = candidates
    .filter(({ name }) => !scripts.some((script) => script.name.startsWith(name)))
    .map(({ name, absent }) => `${name}: ${absent}`);
  return { title, rows, lines: notes };
}

/** What each prints is how many it found. `extra`: the package.json of the root is one more, where only names are looked at. */
const candidates = [
  {
    name: 'discoverProjects',
    isThere: () => existsSync(DISCOVER),
    absent: 'not built yet',
    target: TARGET,
    extra: 0,
    version: () => '',
    text: `import { discoverProjects } from ${JSON.stringify(DISCOVER)};
      Promise.resolve(discoverProjects(process.cwd())).then(({ projects }) => console.log(projects.length));`,
  },
  {
    name: 'globby',
    isThere: () => versionOf('globby') !== undefined,
    absent: 'not installed',
    extra: 1,
    version: () => ` ${versionOf('globby')}, package.json, with gitignore`,
    text: `import { globbySync } from 'globby';
      console.log(globbySync('**/package.json', { gitignore: true, ignore: ['**/node_modules'] }).length);`,
  },
  {
    name: 'fdir',
    isThere: () => versionOf('fdir') !== undefined,
    absent: 'not installed',
    extra: 1,
    version: () => ` ${versionOf('fdir')}, package.json, without gitignore`,
    text: `const { fdir } = require('fdir');
      const crawler = new fdir().exclude((name) => name === 'node_modules' || name === '.git');
      console.log(crawler.filter((path) => path.endsWith('package.json')).crawl('.').sync().length);`,
  },
];

/** One CommonJS file each, which is how we are started ourselves. */
async function bundleScripts(/** @type {string} */ folder) {
  const scripts = [];
  for (const { name, isThere, version, text, extra, target } of candidates) {
    if (!isThere()) continue;
    const script = join(folder, `${name}.cjs`);
    await build({
      .../** @type {import('esbuild').BuildOptions} */ (bundle),
      stdin: { contents: text, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      outfile: script,
      external: ['@babel/parser', 'jscodeshift', 'ts-morph'],
      minify: true,
    });
    scripts.push({ name: name + version(), script, extra, ...(target !== undefined && { target }) });
  }
  return scripts;
}
