import { writeFiles } from '../cli/write-files.ts';
import { smallApp } from './small-app.ts';

const LOCK = '{ "lockfileVersion": 3 }\n';

/** Two workspaces of npm: one with the apps `shop/apps/a` and `shop/apps/b`, and the app `single` with a lock file of its own. */
export function twoWorkspaces(): string {
  return writeFiles({
    'shop/package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*"] }\n',
    'shop/package-lock.json': LOCK,
    ...smallApp('shop/apps/a', '4.6.1'),
    ...smallApp('shop/apps/b', '4.6.1'),
    ...smallApp('single', '4.6.1'),
    'single/package-lock.json': LOCK,
  });
}
