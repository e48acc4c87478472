import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from 'semver';
import { describe, test } from 'vitest';
import { z } from 'zod';
import { PROJECTS } from './cli/copy-project.ts';
import { maskSecrets } from './cli/mask-secrets.ts';
import { readPlan } from './cli/read-report.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, filesOf, readIn, treeOf } from './cli/tree.ts';

// The guides that lie on the way of the projects that cross most of them, in order.
const V3 = ['3.1.0', '3.2.0', '3.2.4', '3.3.0', '3.4.0', '3.4.4', '3.5.2'];
const FROM_4_2 = [
  ...['4.3.0', '4.3.8', '4.4.5', '4.5.1', '4.6.1', '4.7.0', '4.11.0', '4.11.4', '4.14.0'],
  ...['4.15.0', '4.15.1', '4.15.5', '4.16.0', '4.18.0'],
];
const CROSSED: Readonly<Record<string, readonly string[]>> = {
  'blog-3.0-to-3.6': V3,
  'shop-4.0-to-4.26': ['4.0.6', '4.1.8', '4.1.10', ...FROM_4_2],
  'portal-4.2-ts-to-4.25': FROM_4_2,
};

const RUN = ['upgrade', '--yes', '--offline', '--skip', 'server-stopped'];

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

describe.concurrent.for(projects.filter(({ name }) => name in CROSSED))(
  'the long way of $name',
  ({ name, to }) => {
    const [input, output] = ['input', 'output'].map((role) => join(PROJECTS, name, role)) as [string, string];
    const way = ['--to', to, '--offline', '--no-install', '--skip', 'server-stopped'];
    const start = (): string => {
      const folder = tempFolder();
      cpSync(input, folder, { recursive: true });
      return folder;
    };

    test('crosses every guide once, and does its steps in the order of the guides', async ({ expect }) => {
      const plan = readPlan(await uplift(start(), ['plan', ...way, '--json']));
      expect(plan.guides.map(({ version }) => version)).toEqual(CROSSED[name]);
      const edits = plan.steps.filter(({ kind }) => kind === 'edit');
      const ids = edits.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe('dependencies');
      const versions = ids.slice(1).map((id) => id.split('/')[0] ?? '');
      expect(versions).toEqual(versions.toSorted(compare));
      const notes = plan.steps.filter(({ kind }) => kind === 'manual').map(({ title }) => title);
      expect(new Set(notes).size).toBe(notes.length);
    });

    test('is the same by a stored plan that is run later', async ({ expect }) => {
      const folder = start();
      const { stdout } = await uplift(folder, ['plan', ...way, '--json']);
      const plan = join(tempFolder(), 'plan.json');
      writeFileSync(plan, stdout);
      const ran = await uplift(folder, [...RUN, '--plan', plan]);
      expect(ran.code, ran.output).toBe(1);
      expect(filesOf(folder)).toEqual(filesOf(output));
      for (const path of filesOf(output)) {
        const before = existsSync(join(input, path)) ? readIn(input, path) : '';
        expect(maskSecrets(readIn(folder, path), before), path).toBe(readIn(output, path));
      }
    });

    test('ends where check finds nothing, and another upgrade has nothing to do', async ({ expect }) => {
      const folder = start();
      await uplift(folder, ['upgrade', ...way, '--yes']);
      // As an install would leave it.
      rmSync(join(folder, 'package-lock.json'), { force: true });
      const upgraded = everything(folder);
      const found = await uplift(folder, ['check']);
      expect(found.code, found.output).toBe(0);
      expect(found.stdout).toContain('Nothing is left to do.');
      expect((await uplift(folder, ['upgrade', ...way, '--yes'])).stdout).toContain('Nothing to change.');
      expect(everything(folder)).toEqual(upgraded);
    });
  },
);

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
