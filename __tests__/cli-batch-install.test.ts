import { describe, expect, test } from 'vitest';
import { runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { struckOnlyIn } from './batch/struck-only-in.ts';
import { twoWorkspaces } from './batch/two-workspaces.ts';
import { NODE_OF_4_7, type Run, uplift } from './cli/run-cli.ts';
import { readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const NPM = { node: NODE_OF_4_7, env: { FAKE_LOCK: 'package-lock.json' } };

const callsOf = (folder: string, { calls }: Awaited<ReturnType<typeof uplift>>): string[] =>
  calls.map(({ argv, cwd }) => `${argv.slice(0, 3).join(' ')} in ${cwd.slice(folder.length + 1)}`);

test('each workspace is installed once, and each app built', async () => {
  const folder = twoWorkspaces();
  const before = treeOf(folder);
  const ran = await runBatch(folder, 'upgrade', [], NPM);
  expect(ran.code, ran.output).toBe(0);
  expect(callsOf(folder, ran)).toEqual([
    'npm install in shop',
    'npm run build in shop/apps/a',
    'npm run build in shop/apps/b',
    'npm install in single',
    'npm run build in single',
  ]);
  for (const { commands } of ran.report.projects)
    expect(commands.map(({ id, status }) => `${id} ${status}`)).toEqual(['install done', 'build done']);
  expect(readIn(folder, 'shop/package-lock.json')).toContain('installed');
  const undone = await uplift(folder, ['undo', '--yes']);
  expect(undone.code, undone.output).toBe(0);
  expect(undone.stdout).toContain('install again');
  expect(treeOf(folder)).toEqual(before);
});

test('with --no-install nothing is run, and what is to be run is told', async () => {
  const folder = twoWorkspaces();
  const { calls, report } = await runBatch(folder, 'upgrade', ['--no-install'], NPM);
  expect(calls).toEqual([]);
  for (const { commands } of report.projects)
    expect(commands.map(({ id, status }) => `${id} ${status}`)).toEqual(['install printed', 'build printed']);
});

describe.skipIf(process.platform === 'win32')('an install that fails', () => {
  const failing = (): Run => ({
    ...NPM,
    env: { ...NPM.env, FAKE_FAILS: 'install', ...struckOnlyIn('shop') },
  });

  test('takes its workspace back with the lock file, and no other', async () => {
    const folder = twoWorkspaces();
    const before = treeOf(folder);
    const { code, report, outcomes } = await runBatch(folder, 'upgrade', [], failing());
    expect(code).toBe(2);
    expect(outcomes).toEqual({ 'shop/apps/a': 'failed', 'shop/apps/b': 'failed', single: 'changed' });
    expect(report.projects[0]?.error?.message).toContain('Every file is as it was before');
    expect(within(treeOf(folder), 'shop')).toEqual(within(before, 'shop'));
    expect(readIn(folder, 'single/package.json')).toContain('4.7.1');
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(before);
  });

  test('ends the run with --fail-fast; --resume does the rest', async () => {
    const folder = twoWorkspaces();
    const before = treeOf(folder);
    const { code, outcomes, calls } = await runBatch(folder, 'upgrade', ['--fail-fast'], failing());
    expect(code).toBe(2);
    expect(outcomes).toEqual({ 'shop/apps/a': 'failed', 'shop/apps/b': 'failed', single: 'not-run' });
    expect(calls).toHaveLength(1);
    expect(treeOf(folder)).toEqual(before);
    const resumed = await runBatch(folder, 'upgrade', ['--resume'], NPM);
    expect(resumed.outcomes.single).toBe('changed');
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(before);
  });
});

test('a build that fails leaves what is installed', async () => {
  const folder = twoWorkspaces();
  const { code, report } = await runBatch(folder, 'upgrade', [], {
    ...NPM,
    env: { ...NPM.env, FAKE_FAILS: 'run' },
  });
  expect(code).toBe(2);
  for (const { outcome, status, error } of report.projects) {
    expect([outcome, status]).toEqual(['changed', 'failed']);
    expect(error?.message).toContain('The upgrade itself is written and installed.');
  }
  expect(readIn(folder, 'shop/apps/a/package.json')).toContain('4.7.1');
  expect(readIn(folder, 'shop/package-lock.json')).toContain('installed');
});

test('--fail-fast begins nothing where something stands in the way of one', async () => {
  const folder = writeFiles({
    ...smallApp('apps/a', '4.6.1'),
    ...smallApp('apps/b', '4.6.1'),
    'apps/b/config/admin.js': 'module.exports = {{\n',
  });
  const before = treeOf(folder);
  const { code, report, outcomes } = await runBatch(folder, 'upgrade', ['--fail-fast', '--no-install']);
  expect(code).toBe(2);
  expect(report.error?.message).toContain('apps/b');
  expect(outcomes).toEqual({ 'apps/a': 'not-run', 'apps/b': 'blocked' });
  expect(treeOf(folder)).toEqual(before);
});

function within(tree: Readonly<Record<string, string>>, folder: string): [string, string][] {
  return Object.entries(tree).filter(([path]) => path.startsWith(`${folder}/`));
}
