// @ts-check
// What a run over a monorepo costs: one transform over the config of every app, the whole upgrade of every app, and finding the apps.
// Everything is held against the least that has to be done for it, and against whoever else can do it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureDiscovery } from './batch/discovery.mjs';
import { generateTree } from './batch/generate-tree.mjs';
import { measureMemory } from './batch/memory.mjs';
import { bin } from './batch/peers.mjs';
import { measureTransform } from './batch/transform.mjs';
import { measureTwoProcesses } from './batch/two-processes.mjs';
import { measureUpgrade } from './batch/upgrade.mjs';
import { table } from './table.mjs';

/**
 * @typedef {object} Section
 * @property {string} title
 * @property {readonly import('./rounds.mjs').Row[]} rows
 * @property {readonly string[]} lines what there is to say of them, or instead of them
 */

/**
 * @typedef {object} Surroundings of a part
 * @property {string} folder for whatever it needs besides the tree
 * @property {number} rounds
 * @property {keyof typeof import('./cpu-time.mjs').counters} counter
 */

/** @typedef {(tree: import('./batch/generate-tree.mjs').Tree, surroundings: Surroundings) => Section | Promise<Section>} Part */

export const title = 'a monorepo of Strapi apps';
export const rounds = 5;

/** @type {Readonly<Record<string, Part>>} */
export const parts = {
  transform: measureTransform,
  upgrade: measureUpgrade,
  discovery: measureDiscovery,
  memory: measureMemory,
  'two-processes': measureTwoProcesses,
};

/**
 * @param {string} folder
 * @param {object} options
 * @param {number} options.rounds
 * @param {Surroundings['counter']} options.counter
 * @param {number} options.apps
 * @param {readonly string[]} options.parts
 * @param {(text: string) => void} options.say what goes on
 */
export async function run(folder, { rounds, counter, apps, parts: chosen, say }) {
  if (!existsSync(bin)) throw new Error('There is no dist/: run `npm run build` first.');
  say(`Generating ${apps.toLocaleString('en')} apps`);
  const tree = generateTree(join(folder, 'tree'), apps);
  /** @type {Section[]} */
  const sections = [];
  for (const name of chosen) {
    say(`Measuring ${name}`);
    const section = await parts[name]?.(tree, { folder, rounds, counter });
    if (section) sections.push(section);
  }
  return { rows: sections.flatMap(({ rows }) => rows), sections };
}

/** @param {{ sections: readonly Section[] }} results */
export function show({ sections }) {
  return sections
    .map(({ title, rows, lines }) =>
      [title, ...(rows.length > 0 ? [table(rows)] : []), ...lines.map((line) => `  ${line}`)].join('\n'),
    )
    .join('\n\n');
}
