// @ts-check
// The timed runs write nothing, so every peer writes once into a tree of its own, and each file is looked at.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAll } from './generate-tree.mjs';
import { saltFault } from './salt-fault.mjs';

/**
 * @typedef {object} Check
 * @property {number} changed files
 * @property {number} right files
 * @property {ReadonlyMap<string, number>} faults and in how many files
 */

/**
 * @param {import('./peers.mjs').Peer} peer
 * @param {readonly import('./generate-tree.mjs').App[]} apps
 * @param {{ folder: string, env: Readonly<Record<string, string>> }} place
 * @returns {Check}
 */
export function checkPeer(peer, apps, { folder, env }) {
  for (const { config, texts } of apps) writeAll(folder, { [config]: texts[config] ?? '' });
  const [program = '', ...args] = [...peer.write, ...apps.map(({ config }) => config)];
  const { error, status, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${peer.name} ended with ${status}: ${stderr.slice(0, 1000)}`);

  let changed = 0;
  let right = 0;
  /** @type {Map<string, number>} */
  const faults = new Map();
  for (const app of apps) {
    const after = readFileSync(join(folder, app.config), 'utf8');
    if (after !== app.texts[app.config]) changed++;
    const fault = saltFault(app, after);
    if (fault === undefined) right++;
    else faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
  rmSync(folder, { recursive: true, force: true });
  return { changed, right, faults };
}

/** @returns `right: 1,800 of 2,000; moves comments in 200` */
export function sayCheck(/** @type {Check} */ { right, faults }, /** @type {number} */ files) {
  const wrong = [...faults]
    .sort(([, a], [, b]) => b - a)
    .map(([fault, count]) => `${fault} in ${say(count)}`);
  return [`right: ${say(right)} of ${say(files)}`, ...wrong].join('; ');
}

function say(/** @type {number} */ count) {
  return count.toLocaleString('en');
}
