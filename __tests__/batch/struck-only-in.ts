import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fakeTools } from '../cli/fake-tools.ts';
import { tempFolder } from '../cli/temp-folders.ts';

/** Settings with which the fake npm fails, kills or is interrupted in one folder only, by its name. Not on Windows. */
export function struckOnlyIn(folder: string): Readonly<Record<string, string>> {
  const tools = tempFolder();
  const npm = join(tools, 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh
[ "\${PWD##*/}" = '${folder}' ] || unset FAKE_FAILS FAKE_KILLS FAKE_INTERRUPTED
exec '${join(fakeTools(), 'npm')}' "$@"
`,
  );
  chmodSync(npm, 0o755);
  return { PATH: [tools, fakeTools(), process.env.PATH].join(delimiter) };
}
