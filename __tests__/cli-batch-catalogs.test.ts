import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CatalogKind, catalogMonorepo } from './batch/catalog-monorepo.ts';
import { runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { change, commitAll } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { NODE_OF_4_7, uplift } from './cli/run-cli.ts';
import { readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const FILES = { pnpm: 'pnpm-workspace.yaml', yarn: '.yarnrc.yml', bun: 'package.json' } as const;
const KINDS: readonly CatalogKind[] = ['pnpm', 'yarn', 'bun'];

describe.each(KINDS)('a catalog of %s', (kind) => {
  const file = FILES[kind];

  test('is changed once, and taken back by undo', async () => {
    const folder = catalogMonorepo(kind);
    const before = treeOf(folder);
    const { code, output, report, outcomes } = await runBatch(folder, 'upgrade', ['--no-install']);
    expect(code, output).toBe(0);
    expect(Object.values(outcomes).every((outcome) => outcome === 'changed')).toBe(true);
    expect(readIn(folder, file)).toBe(before[file]?.replace(/^\d+ /, '').replaceAll('4.6.1', '4.7.1'));
    expect(readIn(folder, 'apps/a/package.json')).toContain('"catalog:"');
    // The first that comes to it; the root comes before the apps.
    const diffs = report.projects.flatMap(({ path, diffs }) =>
      diffs.flatMap((diff) => (posix.join(path, diff.path) === file ? [diff.patch] : [])),
    );
    expect(diffs.join('')).toContain('4.7.1');
    expect(
      report.projects.find(({ path }) => path === 'apps/b')?.diffs.map(({ path }) => path),
    ).not.toContain(`../../${file}`);
    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(treeOf(folder)).toEqual(before);
  });

  test('is left alone with all that use it where one of them cannot be upgraded', async () => {
    const folder = catalogMonorepo(kind, { 'apps/b/config/admin.js': 'module.exports = {{\n' });
    const before = treeOf(folder);
    const { code, outcomes, report } = await runBatch(folder, 'upgrade', ['--no-install']);
    expect(code).toBe(2);
    expect(outcomes).toMatchObject({ 'apps/a': 'blocked', 'apps/b': 'blocked', 'apps/own': 'changed' });
    const a = report.projects.find(({ path }) => path === 'apps/a');
    expect(a?.problems.map(({ message }) => message)).toContain(
      'apps/b, which takes its versions from the same files, is held back.',
    );
    const changed = Object.entries(treeOf(folder)).filter(([path, text]) => before[path] !== text);
    expect(changed.map(([path]) => path)).toEqual([
      'apps/own/.env',
      'apps/own/config/admin.js',
      'apps/own/package.json',
    ]);
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(before);
  });
});

test('one app with uncommitted changes holds back those that share its catalog, and no others', async () => {
  const folder = catalogMonorepo('pnpm', { '.gitignore': '.env\n' });
  git(folder, 'init', '--quiet');
  commitAll(folder);
  change(folder, { 'apps/b/config/admin.js': '// in work\nmodule.exports = {};\n' });
  const { outcomes } = await runBatch(folder, 'upgrade', ['--no-install']);
  expect(outcomes).toEqual({ 'apps/a': 'blocked', 'apps/b': 'blocked', 'apps/own': 'changed' });
  const all = await runBatch(folder, 'upgrade', ['--no-install', '--allow-dirty']);
  expect(all.outcomes).toEqual({ 'apps/a': 'changed', 'apps/b': 'changed', 'apps/own': 'unchanged' });
});

test('a root that is an app itself and holds the catalog is upgraded with those that use it', async () => {
  const root = {
    name: 'acme',
    packageManager: 'bun@1.3.0',
    workspaces: { packages: ['apps/*'], catalog: { '@strapi/strapi': '4.6.1' } },
    scripts: { build: 'strapi build' },
    dependencies: { '@strapi/strapi': '4.6.1' },
  };
  const { './config/admin.js': config = '' } = smallApp('.', '4.6.1');
  const folder = writeFiles({
    'package.json': `${JSON.stringify(root, null, 2)}\n`,
    'config/admin.js': config,
    ...smallApp('apps/a', 'catalog:'),
    ...smallApp('apps/b', 'catalog:'),
  });
  const before = treeOf(folder);
  const { code, output, outcomes } = await runBatch(folder, 'upgrade', ['-r', '--no-install']);
  expect(code, output).toBe(0);
  expect(outcomes).toEqual({ '.': 'changed', 'apps/a': 'changed', 'apps/b': 'changed' });
  expect(readIn(folder, 'package.json')).not.toContain('4.6.1');
  await uplift(folder, ['undo', '--yes']);
  expect(treeOf(folder)).toEqual(before);
});

test('an app on a version of its own that shares nothing is in no group', async () => {
  const folder = catalogMonorepo('pnpm', { 'apps/own/config/admin.js': 'module.exports = {{\n' });
  const { outcomes } = await runBatch(folder, 'upgrade', ['--no-install']);
  expect(outcomes).toEqual({ 'apps/a': 'changed', 'apps/b': 'changed', 'apps/own': 'blocked' });
});

test('an app whose version changes by its catalog alone is installed and built as well', async () => {
  const done = (app: string) => ({
    [`apps/${app}/config/admin.js`]:
      "module.exports = ({ env }) => ({ transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } } });\n",
    [`apps/${app}/.env`]: 'TRANSFER_TOKEN_SALT=c29tZSByYW5kb20gYnl0ZXM=\n',
  });
  const folder = catalogMonorepo('pnpm', { ...done('a'), ...done('b'), ...done('own') });
  const { calls, outcomes } = await runBatch(folder, 'upgrade', [], { node: NODE_OF_4_7 });
  expect(outcomes).toEqual({ 'apps/a': 'changed', 'apps/b': 'changed', 'apps/own': 'changed' });
  const built = calls.filter(({ argv }) => argv.includes('build')).map(({ cwd }) => cwd);
  expect(built).toEqual(['a', 'b', 'own'].map((app) => join(folder, 'apps', app)));
});
