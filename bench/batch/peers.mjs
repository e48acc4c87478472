// @ts-check
// Who else could put the salt into all those files, each as it is fastest or most often used.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from './version-of.mjs';

/**
 * @typedef {object} Peer
 * @property {string} name with its version
 * @property {readonly string[]} dry the command that goes before the files, and writes nothing
 * @property {readonly string[]} write the same, writing
 * @property {(stdout: string) => number} changed how many files a dry run says it would change
 * @property {boolean} [native] not a Node program
 * @property {number} [target]
 */

const require = createRequire(import.meta.url);
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../..');
export const bin = join(root, 'dist', 'bin', 'strapi-uplift.js');

export const TRANSFORM = '4.7.0/add-transfer-token-salt';
const TARGET = 6;

/** @returns {{ peers: readonly Peer[], missing: readonly string[] }} ours first */
export function findPeers() {
  const missing = [];
  const peers = [ours()];
  for (const { name, packages, peersOf } of others) {
    const versions = packages.map(versionOf);
    const absent = packages.filter((_, index) => versions[index] === undefined);
    if (absent.length > 0) missing.push(`${name}: ${absent.join(', ')} is not installed`);
    else peers.push(...peersOf(versions.map(String)));
  }
  return { peers, missing };
}

/** @returns {Peer} */
function ours() {
  const command = [process.execPath, bin, 'transform', TRANSFORM];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: `strapi-uplift ${version}`,
    dry: command,
    write: [...command, '--write'],
    changed: addedSalts,
    target: TARGET,
  };
}

/** @type {readonly { name: string, packages: readonly string[], peersOf: (versions: readonly string[]) => readonly Peer[] }[]} */
const others = [
  {
    name: 'ast-grep',
    packages: ['@ast-grep/cli'],
    peersOf: ([version]) => {
      const program = join(dirname(require.resolve('@ast-grep/cli/package.json')), 'ast-grep');
      const scan = [program, 'scan', '--inline-rules', readFileSync(here('peers/ast-grep.yml'), 'utf8')];
      return [
        {
          name: `ast-grep ${version}, native`,
          dry: scan,
          write: [...scan, '--update-all'],
          changed: addedSalts,
          native: true,
        },
      ];
    },
  },
  {
    name: 'recast',
    packages: ['recast', '@babel/parser'],
    peersOf: ([recast, babel]) => [inProcess(`recast ${recast}, @babel/parser ${babel}`, 'recast')],
  },
  {
    name: 'ts-morph',
    packages: ['ts-morph'],
    peersOf: ([version]) => [inProcess(`ts-morph ${version}, in process`, 'ts-morph')],
  },
  {
    name: 'jscodeshift',
    packages: ['jscodeshift'],
    peersOf: ([version]) => [
      inProcess(`jscodeshift ${version}, in process`, 'jscodeshift'),
      jscodeshift(`jscodeshift ${version} --run-in-band --no-babel`, ['--run-in-band', '--no-babel']),
      jscodeshift(`jscodeshift ${version} --cpus=2`, ['--cpus=2']),
      jscodeshift(`jscodeshift ${version}`, []),
    ],
  },
];

/**
 * @param {string} name
 * @param {string} script
 * @returns {Peer}
 */
function inProcess(name, script) {
  const command = [process.execPath, here(`peers/${script}.cjs`)];
  return { name, dry: command, write: [...command, '--write'], changed: counted(/^(\d+) changed$/m) };
}

/**
 * @param {string} name
 * @param {readonly string[]} options
 * @returns {Peer}
 */
function jscodeshift(name, options) {
  const program = require.resolve('jscodeshift/bin/jscodeshift.js');
  const transform = here('peers/jscodeshift-transform.cjs');
  const command = [process.execPath, program, '--transform', transform, '--parser', 'ts', ...options];
  return { name, dry: [...command, '--dry'], write: command, changed: counted(/^(\d+) ok$/m) };
}

function counted(/** @type {RegExp} */ pattern) {
  return (/** @type {string} */ stdout) => Number(pattern.exec(stdout)?.[1] ?? 0);
}

/** In a diff, which may have line numbers before the sign. */
function addedSalts(/** @type {string} */ stdout) {
  return stdout.match(/^[\s\d│]*\+.*TRANSFER_TOKEN_SALT/gm)?.length ?? 0;
}
