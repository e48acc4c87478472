// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTree, resetTree } from './generate-tree.mjs';
import { bin, TRANSFORM } from './peers.mjs';
import { isBuilt, upgradeCommand } from './upgrade.mjs';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @typedef {import('./generate-tree.mjs').Tree} Tree */

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {(tree: Tree) => readonly string[]} of what node is started with
 * @property {number} cap MB of heap: little more than it needs for the fewest apps, and less than it would for the most if it kept what
 * it makes of each
 */

/** @type {Command} */
const transform = {
  name: 'transform',
  of: ({ apps }) => [bin, 'transform', TRANSFORM, ...apps.map(({ config }) => config)],
  cap: 16,
};

/** @type {readonly Command[]} */
const overAll = [
  { name: 'plan', of: () => [bin, 'plan', '--to', '4.7.1', '--offline'], cap: 32 },
  { name: 'upgrade', of: () => upgradeCommand.slice(1), cap: 32 },
];

/**
 * What of a process is looked at.
 *
 * - What the heap holds at its highest when whatever can be thrown away is: what a run keeps of the apps that it has seen.
 * - What the system gives it. That grows with garbage that V8 sees no reason to collect, which says nothing of a run.
 * - The same where garbage may not pile up: with the smallest young generation, and a heap that V8 ends the process for outgrowing.
 *   To come to its end with all the apps is to keep next to nothing of them.
 */
const views = [
  { name: () => 'kept in the heap', preload: 'report-heap.cjs', flags: () => [] },
  { name: () => 'resident', preload: '../sql/report-memory.cjs', flags: () => [] },
  {
    name: (/** @type {number} */ cap) => `resident, heap of ${cap} MB`,
    preload: '../sql/report-memory.cjs',
    flags: (/** @type {number} */ cap) => [`--max-old-space-size=${cap}`, '--max-semi-space-size=1'],
  },
];

/**
 * The highest memory of a run over an eighth, half and twice of the apps: flat, if it hardly depends on their number.
 *
 * @type {import('../batch.mjs').Part}
 */
export function measureMemory({ apps }, { folder }) {
  const sizes = [1 / 8, 1 / 2, 2].map((part) => Math.ceil(apps.length * part));
  const trees = sizes.map((size) => generateTree(join(folder, `tree-of-${size}`), size));
  const [smallest] = trees;
  const built = smallest !== undefined && isBuilt(smallest);
  const lines = [transform, ...(built ? overAll : [])].flatMap(({ name, of, cap }) =>
    views.map((view) => {
      const flags = [...view.flags(cap), '--require', here(view.preload)];
      const peaks = trees.map((tree) => peak([...flags, ...of(tree)], tree, folder));
      return line([`${name}, ${view.name(cap)}`, ...peaks.map(megabytes), growth(sizes, peaks)]);
    }),
  );
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
 * @param {readonly string[]} args of node
 * @param {Tree} tree
 * @param {string} folder
 * @returns {number | undefined} in MB; nothing where V8 has ended the process
 */
function peak(args, tree, folder) {
  resetTree(tree);
  const report = join(folder, 'memory');
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: tree.root,
    env: { ...process.env, BENCH_MEMORY_REPORT: report },
    stdio: 'ignore',
  });
  if (error) throw error;
  if (!existsSync(report)) return undefined;
  // 1 is for what needs a human, such as an app that has its salt in an unusual place.
  if (status !== 0 && status !== 1) throw new Error(`${args.slice(-8).join(' ')}: exit code ${status}`);
  const megabytes = Number(readFileSync(report, 'utf8')) / 1024;
  rmSync(report);
  return megabytes;
}

function megabytes(/** @type {number | undefined} */ peak) {
  return peak === undefined ? 'too little' : `${peak.toFixed(peak < 50 ? 1 : 0)} MB`;
}

/**
 * From the smallest size to the largest.
 *
 * @param {readonly number[]} sizes
 * @param {readonly (number | undefined)[]} peaks
 */
function growth(sizes, peaks) {
  const [first, last] = [peaks[0], peaks.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${(((last - first) * 1024) / ((sizes.at(-1) ?? 0) - (sizes[0] ?? 0))).toFixed(1)} kB`;
}

function line(/** @type {readonly string[]} */ [name = '', ...cells]) {
  return `${name.padEnd(34)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}
