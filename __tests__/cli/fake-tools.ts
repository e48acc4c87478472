import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { tempFolder } from './temp-folders.ts';

const call = z.object({ argv: z.array(z.string()), cwd: z.string() });
export type Call = z.infer<typeof call>;

let folder: string | undefined;

/** A folder with an npm, npx, pnpm and yarn that only note what they are asked to do, and a node of any version; made once per test file. */
export function fakeTools(): string {
  folder ??= createTools();
  return folder;
}

/** What the fake package managers were asked to do. */
export function callsIn(log: string): Call[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => call.parse(JSON.parse(line)));
}

function createTools(): string {
  const tools = tempFolder();
  const program = resolve('__tests__/cli/fake-package-manager.cjs');
  for (const name of ['npm', 'npx', 'pnpm', 'yarn']) {
    writeFileSync(
      join(tools, name),
      `#!/bin/sh\nexec ${shellWord(process.execPath)} ${shellWord(program)} ${name} "$@"\n`,
    );
    chmodSync(join(tools, name), 0o755);
    writeFileSync(join(tools, `${name}.cmd`), `@"${process.execPath}" "${program}" ${name} %*\r\n`);
  }
  // Only ever asked for its version.
  writeFileSync(join(tools, 'node'), '#!/bin/sh\necho "v$FAKE_NODE"\n');
  chmodSync(join(tools, 'node'), 0o755);
  writeFileSync(join(tools, 'node.cmd'), '@echo v%FAKE_NODE%\r\n');
  return tools;
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
