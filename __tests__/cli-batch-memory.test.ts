import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallApp } from './batch/small-app.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { writeFiles } from './cli/write-files.ts';
import { root } from './fixtures/load-transform.ts';

const REPORT_HEAP = join(root, 'bench', 'batch', 'report-heap.cjs');
const OVER_ALL = ['--to', '4.7.1', '--offline', '--skip', 'server-stopped'];
/** Of each of two files of an app. */
const LARGE = 50_000;

test.each<[string, (paths: readonly string[]) => readonly string[]]>([
  ['plan', () => ['plan', ...OVER_ALL]],
  ['upgrade', () => ['upgrade', ...OVER_ALL, '--no-install', '--no-build', '--yes']],
  [
    'transform',
    (paths) => [
      'transform',
      '4.7.0/add-transfer-token-salt',
      ...paths.map((path) => `${path}/config/admin.js`),
    ],
  ],
])('%s keeps no text of a file that it is done with', async (_, argsFor) => {
  // What was read last is remembered, of up to 64 projects.
  const [few, many] = [80, 160];
  const growth = (await heapWith(many, argsFor)) - (await heapWith(few, argsFor));
  expect(growth / (many - few)).toBeLessThan(LARGE / 4);
});

/** What the heap holds at its highest, in bytes, when whatever can be thrown away is. */
async function heapWith(
  count: number,
  argsFor: (paths: readonly string[]) => readonly string[],
): Promise<number> {
  const paths = Array.from({ length: count }, (_, index) => `apps/${index}`);
  const folder = writeFiles(Object.assign({}, ...paths.map(largeApp)));
  const file = join(tempFolder(), 'heap');
  const run = { preload: [REPORT_HEAP], env: { BENCH_MEMORY_REPORT: file } };
  const { stdout } = await uplift(folder, argsFor(paths), run);
  // Each of them was worked on.
  expect(stdout).toMatch(new RegExp(`\\b${count} (?:to change|changed)|apps/${count - 1}/config/admin.js`));
  return Number(readFileSync(file, 'utf8')) * 1024;
}

function largeApp(path: string): Record<string, string> {
  const app = smallApp(path, '4.6.1');
  const manifest = { ...JSON.parse(app[`${path}/package.json`] ?? ''), description: 'x'.repeat(LARGE) };
  return {
    ...app,
    [`${path}/package.json`]: `${JSON.stringify(manifest, null, 2)}\n`,
    [`${path}/config/admin.js`]: `// ${'x'.repeat(LARGE)}\n${app[`${path}/config/admin.js`]}`,
  };
}
