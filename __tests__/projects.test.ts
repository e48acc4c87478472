import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { z } from 'zod';
import { PROJECTS } from './cli/copy-project.ts';
import { maskSecrets } from './cli/mask-secrets.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, filesOf, readIn, treeOf } from './cli/tree.ts';

const settings = z.strictObject({
  /** The version to upgrade to. */
  to: z.string(),
  /** Further arguments. */
  args: z.array(z.string()).default([]),
  /** The folder of the project inside of `input`, for workspaces. */
  cwd: z.string().default('.'),
});

const projects = readdirSync(PROJECTS).map((name) => ({
  name,
  ...settings.parse(JSON.parse(readFileSync(join(PROJECTS, name, 'run.json'), 'utf8'))),
}));

const ALWAYS = ['--yes', '--offline', '--no-install', '--allow-dirty', '--skip', 'server-stopped'];

describe.concurrent.for(projects)('the project $name', ({ name, to, args, cwd }) => {
  const [input, output] = ['input', 'output'].map((role) => join(PROJECTS, name, role)) as [string, string];

  test('is upgraded to the output, once and for all, and back', async ({ expect }) => {
    const folder = tempFolder();
    cpSync(input, folder, { recursive: true });
    const original = treeOf(folder);
    const project = join(folder, ...cwd.split('/'));
    const upgrade = ['upgrade', '--to', to, ...ALWAYS, ...args];

    const first = await uplift(project, upgrade);
    expect(first.code, first.output).toBeLessThan(2);
    expect(filesOf(folder)).toEqual(filesOf(output));
    for (const path of filesOf(output)) {
      const before = existsSync(join(input, path)) ? readIn(input, path) : '';
      expect(maskSecrets(readIn(folder, path), before), path).toBe(readIn(output, path));
    }

    const upgraded = everything(folder);
    const second = await uplift(project, upgrade);
    expect(second.stdout).toContain('Nothing to change.');
    expect(everything(folder)).toEqual(upgraded);

    const undone = await uplift(project, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(treeOf(folder)).toEqual(original);
  });
});

test('there are projects of both majors, in JavaScript and TypeScript, alone and in a workspace', ({
  expect,
}) => {
  expect(projects.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['blog-3.0', 'restaurants-4.6-ts', 'city-guide-4.6-pnpm']),
  );
  expect(projects.length).toBeGreaterThanOrEqual(5);
});

test('no sample holds a .gitignore: git would leave its .env out of a clone of this repository', ({
  expect,
}) => {
  const all = readdirSync(PROJECTS, { recursive: true, encoding: 'utf8' });
  expect(all.filter((path) => path.endsWith('.gitignore'))).toEqual([]);
});
