// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTree } from './generate-tree.mjs';
import { bin, TRANSFORM } from './peers.mjs';
import { isBuilt, upgradeCommand } from './upgrade.mjs';

const PRELOAD = fileURLToPath(new URL('../sql/report-memory.cjs', import.meta.url));

/**
 * The highest memory of a run over an eighth, a quarter, a half and all of the apps: flat, if it does not depend on their number.
 *
 * @type {import('../batch.mjs').Part}
 */
export function measureMemory({ apps }, { folder }) {
  const sizes = [8, 4, 2, 1].map((part) => Math.ceil(apps.length / part));
  const trees = sizes.map((size) => generateTree(join(folder, `tree-of-${size}`), size));
  const [smallest] = trees;
  const built = smallest !== undefined && isBuilt(smallest);
  const plan = [process.execPath, bin, 'plan', '--to', '4.7.1', '--offline'];
  const commands = [
    {
      name: 'transform',
      of: (/** @type {readonly string[]} */ files) => [
        process.execPath,
        bin,
        'transform',
        TRANSFORM,
        ...files,
      ],
    },
    ...(built
      ? [
          { name: 'plan', of: () => plan },
          { name: 'upgrade', of: () => upgradeCommand },
        ]
      : []),
  ];
  const lines = commands.map(({ name, of }) => {
    const peaks = trees.map(({ root, apps }) => peak(of(apps.map(({ config }) => config)), root, folder));
    return line([name, ...peaks.map((megabytes) => `${megabytes.toFixed(0)} MB`), growth(sizes, peaks)]);
  });
  for (const { root } of trees) rmSync(root, { recursive: true, force: true });
  return {
    title: 'Memory at its highest',
    rows: [],
    lines: [
      line(['apps', ...sizes.map((size) => size.toLocaleString('en')), 'an app more']),
      ...lines,
      ...(built ? [] : ['plan and upgrade of all apps below a folder: not built yet']),
    ],
  };
}

/**
 * @param {readonly string[]} command
 * @param {string} cwd
 * @param {string} folder
 * @returns {number} in MB
 */
function peak([program = '', ...args], cwd, folder) {
  const report = join(folder, 'memory');
  const { error } = spawnSync(program, args, {
    cwd,
    // Quoted the way NODE_OPTIONS wants paths that have spaces or backslashes.
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${JSON.stringify(PRELOAD)}`,
      BENCH_MEMORY_REPORT: report,
    },
    stdio: 'ignore',
  });
  if (error) throw error;
  const megabytes = Number(readFileSync(report, 'utf8')) / 1024;
  rmSync(report);
  return megabytes;
}

/**
 * From the smallest size to the largest.
 *
 * @param {readonly number[]} sizes
 * @param {readonly number[]} peaks
 */
function growth(sizes, peaks) {
  const megabytes = (peaks.at(-1) ?? 0) - (peaks[0] ?? 0);
  return `${((megabytes * 1024) / ((sizes.at(-1) ?? 0) - (sizes[0] ?? 0))).toFixed(1)} kB`;
}

function line(/** @type {readonly string[]} */ [name = '', ...cells]) {
  return `${name.padEnd(12)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}
