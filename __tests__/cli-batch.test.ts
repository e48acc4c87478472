import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maskedTree } from './batch/masked-tree.ts';
import { runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { change, copyProject } from './cli/copy-project.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, filesOf, readIn, textsIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

/** Two apps on 4.6, one on 3.0, a plugin that they share, and a root that hoists. */
function monorepo(): string {
  const folder = tempFolder();
  copyProject('blog-3.0', {}, `${folder}/apps/blog`);
  copyProject('menus-4.6-environments', {}, `${folder}/apps/menus`);
  copyProject('restaurants-4.6-ts', {}, `${folder}/apps/restaurants`);
  change(folder, {
    'package.json': `{
  "name": "acme",
  "private": true,
  "workspaces": ["apps/*", "packages/*"]
}
`,
    'package-lock.json': '{ "lockfileVersion": 3 }\n',
    'packages/stars/package.json': `{
  "name": "@acme/stars",
  "strapi": { "name": "stars", "kind": "plugin" },
  "devDependencies": { "@strapi/strapi": "4.6.1" }
}
`,
  });
  return folder;
}

describe('a monorepo with apps of two majors and a plugin', () => {
  test('is planned as a whole, and nothing is written', async () => {
    const folder = monorepo();
    const before = everything(folder);
    const { code, report, outcomes, stdout } = await runBatch(folder, 'plan');
    expect(code).toBe(1);
    expect(outcomes).toEqual({
      'apps/blog': 'changed',
      'apps/menus': 'changed',
      'apps/restaurants': 'changed',
      'packages/stars': 'changed',
    });
    expect(report).toMatchObject({ command: 'plan', dryRun: true, status: 'needs-you', runs: [] });
    expect(report.projects.map(({ workspace }) => workspace)).toEqual(['.', '.', '.', '.']);
    expect(report.projects.map(({ kind }) => kind)).toEqual(['app', 'app', 'app', 'plugin']);
    expect(stdout).toMatch(/3\.0\.6 → .*3\.1\.7.* apps\/blog/);
    expect(everything(folder)).toEqual(before);
  });

  test('is upgraded at once; a second run changes nothing; undo gives every byte back', async () => {
    const folder = monorepo();
    const before = treeOf(folder);
    const first = await runBatch(folder, 'upgrade', ['--no-install']);
    expect(first.code, first.output).toBe(1);
    expect(new Set(Object.values(first.outcomes))).toEqual(new Set(['changed']));
    expect(first.report.runs).toHaveLength(1);
    expect(readIn(folder, 'apps/blog/package.json')).toContain('"strapi": "3.1.7"');
    expect(readIn(folder, 'apps/menus/package.json')).toContain('"@strapi/strapi": "^4.7.1"');
    expect(readIn(folder, 'packages/stars/package.json')).toContain('"@strapi/strapi": "4.7.1"');
    expect(readIn(folder, 'apps/restaurants/config/admin.ts')).toContain('TRANSFER_TOKEN_SALT');

    const upgraded = everything(folder);
    const second = await runBatch(folder, 'upgrade', ['--no-install']);
    expect(new Set(Object.values(second.outcomes))).toEqual(new Set(['unchanged']));
    expect(second.report.runs).toEqual([]);
    expect(everything(folder)).toEqual(upgraded);

    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(treeOf(folder)).toEqual(before);
    expect((await uplift(folder, ['undo', '--yes'])).stdout).toContain('nothing to undo');
  });

  test('gives each app what it gives that app alone', async () => {
    const [whole, alone] = [monorepo(), monorepo()];
    await runBatch(whole, 'upgrade', ['--no-install']);
    const each = { blog: '3.1.7', menus: '4.7.1', restaurants: '4.7.1' };
    for (const [app, to] of Object.entries(each)) {
      const { code, output } = await uplift(alone, [
        ...['upgrade', '--cwd', `apps/${app}`, '--to', to, '--yes', '--no-install', '--offline'],
        ...['--skip', 'server-stopped'],
      ]);
      expect(code, output).not.toBe(2);
    }
    const apps = (folder: string) =>
      Object.entries(maskedTree(folder)).filter(([path]) => path.startsWith('apps/'));
    expect(apps(whole)).toEqual(apps(alone));
  });

  test('makes a secret for each app, and for apps only', async () => {
    const folder = monorepo();
    await runBatch(folder, 'upgrade', ['--no-install']);
    const made = filesOf(folder).filter((path) => path.endsWith('.env'));
    expect(made).toEqual(['apps/blog/.env', 'apps/menus/.env', 'apps/restaurants/.env']);
    const salts = ['menus', 'restaurants'].map(
      (app) => /^TRANSFER_TOKEN_SALT=(.+)$/m.exec(readIn(folder, `apps/${app}/.env`))?.[1],
    );
    expect(salts[0]).toMatch(/^.{20,}$/);
    expect(salts[1]).toMatch(/^.{20,}$/);
    expect(salts[0]).not.toBe(salts[1]);
  });
});

test('no secret is in the journal, the report or what is said', async () => {
  const folder = writeFiles({ ...smallApp('apps/a', '4.6.1'), ...smallApp('apps/b', '3.0.6') });
  const { report, output } = await runBatch(folder, 'upgrade', ['--no-install']);
  const secrets = ['apps/a', 'apps/b'].map(
    (app) => /=(\S{20,})$/m.exec(readIn(folder, `${app}/.env`))?.[1] ?? '',
  );
  const journal = textsIn(join(folder, '.strapi-uplift'));
  for (const secret of secrets) {
    expect(secret).not.toBe('');
    for (const text of [journal, JSON.stringify(report), output]) expect(text).not.toContain(secret);
  }
});

test('an app of Strapi 5 and one that is newer than the target are left as they are, and said so', async () => {
  const folder = writeFiles({
    ...smallApp('apps/five', '5.1.0'),
    ...smallApp('apps/newer', '4.9.0'),
    ...smallApp('apps/old', '4.6.1'),
  });
  const { code, report, outcomes } = await runBatch(folder, 'upgrade', ['--no-install']);
  expect(code).toBe(0);
  expect(outcomes).toEqual({ 'apps/five': 'unchanged', 'apps/newer': 'unchanged', 'apps/old': 'changed' });
  const [five, newer] = report.projects;
  expect(five?.problems.map(({ message }) => message)).toEqual([
    'Strapi 5.1.0 is not one that this tool knows.',
  ]);
  expect(newer?.problems.map(({ message }) => message)).toEqual([
    'The project is on 4.9.0, and 4.7.1 is older.',
  ]);
  expect(readIn(folder, 'apps/five/package.json')).toBe(
    smallApp('apps/five', '5.1.0')['apps/five/package.json'],
  );
});

test('a project above others is upgraded alone, and with them under -r', async () => {
  const texts = { ...smallApp('cms', '4.6.1'), ...smallApp('cms/examples/inner', '4.6.1') };
  const alone = writeFiles(texts);
  await uplift(alone, ['upgrade', '--cwd', 'cms', '--to', '4.7.1', '--yes', '--no-install', '--offline']);
  expect(readIn(alone, 'cms/package.json')).toContain('4.7.1');
  expect(readIn(alone, 'cms/examples/inner/package.json')).toContain('4.6.1');
  const both = writeFiles(texts);
  const { outcomes } = await runBatch(both, 'upgrade', ['-r', '--cwd', 'cms', '--no-install']);
  expect(outcomes).toEqual({ '.': 'changed', 'examples/inner': 'changed' });
});

test('a run in a folder below the workspace root changes what lies above it, and undo takes that back', async () => {
  const folder = writeFiles({
    'package.json': '{ "name": "acme", "packageManager": "pnpm@9.15.0" }\n',
    'pnpm-workspace.yaml': "packages: ['apps/*']\ncatalog:\n  '@strapi/strapi': 4.6.1\n",
    ...smallApp('apps/a', 'catalog:'),
    ...smallApp('apps/b', 'catalog:'),
  });
  const before = treeOf(folder);
  const { code, output } = await runBatch(folder, 'upgrade', ['--cwd', 'apps', '--no-install']);
  expect(code, output).toBe(0);
  expect(readIn(folder, 'pnpm-workspace.yaml')).toContain('4.7.1');
  const undone = await uplift(folder, ['undo', '--yes', '--cwd', 'apps']);
  expect(undone.code, undone.output).toBe(0);
  expect(treeOf(folder)).toEqual(before);
});

test('without --yes nothing is written where nobody can be asked', async () => {
  const folder = writeFiles(smallApp('apps/a', '4.6.1'));
  const before = everything(folder);
  const ran = await uplift(folder, ['upgrade', '--to', '4.7.1', '--offline', '--no-install']);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('--yes');
  expect(everything(folder)).toEqual(before);
});

test('--dry-run says what would be, as plan does', async () => {
  const folder = writeFiles(smallApp('apps/a', '4.6.1'));
  const before = everything(folder);
  const dry = await runBatch(folder, 'upgrade', ['--dry-run', '--no-install']);
  const plan = await runBatch(folder, 'plan', ['--no-install']);
  expect(dry.report.dryRun).toBe(true);
  expect(dry.report.projects).toEqual(plan.report.projects);
  expect(everything(folder)).toEqual(before);
});

test('--json prints the report and nothing else', async () => {
  const folder = writeFiles({ ...smallApp('apps/a', '4.6.1'), ...smallApp('apps/b', '4.6.1') });
  const { stdout, report } = await runBatch(folder, 'plan', ['--json']);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report)));
});

test('a database that is named is refused, since there are many projects', async () => {
  const folder = writeFiles(smallApp('apps/a', '3.0.6'));
  const { code, report } = await runBatch(folder, 'upgrade', ['--database', 'a.db', '--no-install']);
  expect(code).toBe(2);
  expect(report.error?.message).toContain('--database names one database');
});
