import { expect, test } from 'vitest';
import { runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { change, commitAll } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { uplift } from './cli/run-cli.ts';
import { readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const TEXTS = {
  '.gitignore': '.env\n.strapi-uplift\n',
  ...smallApp('apps/blog', '4.6.1', '@acme/blog'),
  ...smallApp('apps/shop', '4.6.1', '@acme/shop'),
  ...smallApp('tools/admin', '4.6.1', 'admin'),
};

test.each([
  [['@acme/blog'], ['apps/blog']],
  [['blog'], ['apps/blog']],
  [['@acme/*'], ['apps/blog', 'apps/shop']],
  [['./apps/**'], ['apps/blog', 'apps/shop']],
  [['./tools/admin'], ['tools/admin']],
  [['!@acme/shop'], ['apps/blog', 'tools/admin']],
  [['./apps/**', '!@acme/shop'], ['apps/blog']],
  [
    ['@acme/blog', 'admin'],
    ['apps/blog', 'tools/admin'],
  ],
])('--filter %j: %j', async (filters, paths) => {
  const args = filters.flatMap((filter) => ['--filter', filter]);
  const { outcomes } = await runBatch(writeFiles(TEXTS), 'plan', args);
  expect(Object.keys(outcomes)).toEqual(paths);
});

test('only what is chosen is upgraded', async () => {
  const folder = writeFiles(TEXTS);
  await runBatch(folder, 'upgrade', ['--filter', '@acme/shop', '--no-install']);
  expect(readIn(folder, 'apps/shop/package.json')).toContain('4.7.1');
  expect(readIn(folder, 'apps/blog/package.json')).toContain('4.6.1');
});

test('a filter that means no project is refused, with the nearest name', async () => {
  const folder = writeFiles(TEXTS);
  const { code, stderr } = await uplift(folder, ['plan', '--to', '4.7.1', '--filter', '@acme/shpo']);
  expect(code).toBe(2);
  expect(stderr).toContain('--filter @acme/shpo means none of the 3 projects here.');
  expect(stderr).toContain('Did you mean @acme/shop');
});

test('--since takes what has changed since a commit, committed or not', async () => {
  const folder = writeFiles(TEXTS);
  git(folder, 'init', '--quiet');
  commitAll(folder);
  change(folder, { 'apps/blog/src/index.js': '' });
  commitAll(folder);
  change(folder, { 'tools/admin/new.js': '' });
  const paths = async (ref: string): Promise<string[]> =>
    Object.keys((await runBatch(folder, 'plan', ['--since', ref])).outcomes);
  expect(await paths('HEAD~1')).toEqual(['apps/blog', 'tools/admin']);
  expect(await paths('HEAD')).toEqual(['tools/admin']);
});

test('where nothing has changed since, nothing is done, and that is well', async () => {
  const folder = writeFiles(TEXTS);
  git(folder, 'init', '--quiet');
  commitAll(folder);
  const before = treeOf(folder);
  const { code, outcomes } = await runBatch(folder, 'upgrade', ['--since', 'HEAD', '--no-install']);
  expect(code).toBe(0);
  expect(outcomes).toEqual({});
  expect(treeOf(folder)).toEqual(before);
});
