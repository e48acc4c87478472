import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN } from '../cli/run-cli.ts';
import { tempFolder } from '../cli/temp-folders.ts';
import { root } from '../fixtures/load-transform.ts';

const FAKE_PACKAGE_MANAGER = join(root, '__tests__', 'cli', 'fake-package-manager.cjs');

/**
 * A folder for the front of the PATH: `npx` runs what this checkout has built, offline and with the versions that the tests know;
 * `npm` and `gh` note what they are asked to do (FAKE_LOG); `node` is the one of the tests.
 */
export function tools(): string {
  const folder = tempFolder();
  const node = quoted(process.execPath);
  const fake = (name: string): string => `exec ${node} ${quoted(FAKE_PACKAGE_MANAGER)} ${name} "$@"`;
  const scripts = {
    npx: `
[ "$1" = --yes ] || exit 99
case $2 in strapi-uplift@*) ;; *) exit 98 ;; esac
shift 2
case $1 in
  upgrade) set -- "$@" --offline --skip server-stopped ;;
esac
exec ${node} ${quoted(BIN)} "$@"`,
    npm: fake('npm'),
    // Says of no pull request that it is open already, nor anything else.
    gh: `${fake('gh')} > /dev/null`,
    node: `exec ${node} "$@"`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
