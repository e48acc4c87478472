// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../rounds.mjs';
import { checkPeer, sayCheck } from './check-peers.mjs';
import { findPeers, TRANSFORM } from './peers.mjs';

const READ = fileURLToPath(new URL('read-files.cjs', import.meta.url));

/**
 * One transform over the config of every app, dry. The unit is a Node script that only reads the files.
 *
 * @type {import('../batch.mjs').Part}
 */
export function measureTransform({ root, apps }, { folder, rounds, counter }) {
  const { peers, missing } = findPeers();
  // Left to itself, Babel would keep what it compiled for jscodeshift in the user's home folder.
  const env = { BABEL_CACHE_PATH: join(folder, 'babel-cache.json') };
  const files = apps.map(({ config }) => config);
  const counted = peers.filter(({ native }) => !native || counter === 'shell');
  const checks = counted.map((peer) => ({
    peer,
    check: checkPeer(peer, apps, { folder: join(folder, 'written'), env }),
  }));
  const [ours] = checks;

  const rows = measure(
    [
      { name: 'reading the files', command: [process.execPath, READ, ...files], cwd: root },
      ...checks.map(({ peer, check }) => ({
        name: peer.name,
        command: [...peer.dry, ...files],
        cwd: root,
        env,
        ...(peer.target !== undefined && { target: peer.target }),
        complain: (/** @type {string} */ stdout) => {
          // What others do wrong is said below; for us it is a mistake.
          if (peer === ours?.peer && check.right < files.length) return sayCheck(check, files.length);
          const changed = peer.changed(stdout);
          return changed === check.changed
            ? undefined
            : `dry, it would change ${changed} files, and written it changed ${check.changed}`;
        },
      })),
    ],
    { rounds, counter },
  );
  return {
    title: `${TRANSFORM}: ${files.length.toLocaleString('en')} files, dry`,
    rows,
    lines: [
      ...checks.map(({ peer, check }) => `${peer.name}: ${sayCheck(check, files.length)}`),
      ...missing,
      ...peers
        .filter((peer) => !counted.includes(peer))
        .map(({ name }) => `${name}: ${counter} cannot count it`),
    ],
  };
}
