// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../rounds.mjs';
import { resetTree, upgradedFiles } from './generate-tree.mjs';
import { bin } from './peers.mjs';
import { upgradeFault } from './upgrade-fault.mjs';

const REWRITE = fileURLToPath(new URL('rewrite-files.cjs', import.meta.url));
const TARGET = 4;

/** The upgrade of what is in the folder that it is started in. */
export const upgradeCommand = [
  ...[process.execPath, bin, 'upgrade', '--to', '4.7.1', '--offline', '--no-install', '--no-build', '--yes'],
  ...['--skip', 'versions-published,server-stopped'],
];

/**
 * The whole upgrade of every app, written. The unit is a Node script that reads the same files and replaces each by itself, atomically.
 *
 * @type {import('../batch.mjs').Part}
 */
export function measureUpgrade(tree, { rounds, counter }) {
  const { root, apps } = tree;
  const files = upgradedFiles(tree);
  const before = () => resetTree(tree);
  const built = isBuilt(tree);
  // Until a run acts on all apps below, one app is what can be measured.
  const upgraded = built ? apps : apps.slice(0, 1);
  const cwd = built ? root : join(root, apps[0]?.folder ?? '');
  const rows = measure(
    [
      {
        name: 'reading and replacing the files',
        command: [process.execPath, REWRITE],
        cwd: root,
        input: files.join('\n'),
        before,
      },
      {
        name: built ? 'strapi-uplift upgrade' : 'strapi-uplift upgrade, one app',
        command: upgradeCommand,
        cwd,
        before,
        ...(built && { target: TARGET }),
        complain: () => upgradeFault(root, upgraded),
      },
    ],
    { rounds, counter },
  );
  before();
  const [, ours] = rows;
  return {
    title: `The upgrade of ${apps.length.toLocaleString('en')} apps: ${files.length.toLocaleString('en')} files, written`,
    rows,
    lines: built
      ? [
          `strapi-uplift: ${ours?.wrong ? 'wrong' : `right: ${apps.length.toLocaleString('en')} apps, each with a secret of its own`}`,
        ]
      : ['The upgrade of all apps below a folder: not built yet'],
  };
}

/** Whether an upgrade that is started above the apps is theirs. */
export function isBuilt(/** @type {import('./generate-tree.mjs').Tree} */ tree) {
  const [program = '', ...args] = upgradeCommand;
  resetTree(tree);
  const { error } = spawnSync(program, args, { cwd: tree.root, stdio: 'ignore' });
  if (error) throw error;
  const changed = tree.apps.some(
    ({ folder, texts }) =>
      readFileSync(join(tree.root, folder, 'package.json'), 'utf8') !== texts[`${folder}/package.json`],
  );
  resetTree(tree);
  return changed;
}
