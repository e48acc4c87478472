import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { change } from './cli/copy-project.ts';
import { uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

/** An app at 4.7.1 that lacks nothing but, unless told otherwise, what the guide to 4.7.0 asks for. */
function appAt47(path: string, more = { config: '', env: '' }): Record<string, string> {
  return {
    ...smallApp(path, '4.7.1'),
    [`${path}/config/server.js`]:
      "module.exports = ({ env }) => ({ app: { keys: env.array('APP_KEYS') } });\n",
    [`${path}/config/admin.js`]: `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
${more.config}});\n`,
    [`${path}/.env`]: `APP_KEYS=bW9yZSByYW5kb20gYnl0ZXM=
ADMIN_JWT_SECRET=b3RoZXIgcmFuZG9tIGJ5dGVz
API_TOKEN_SALT=ZmV3IHJhbmRvbSBieXRlcyE=
${more.env}`,
  };
}

const DONE = {
  config: "  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },\n",
  env: 'TRANSFER_TOKEN_SALT=c29tZSByYW5kb20gYnl0ZXM=\n',
};

/** One app that needs nothing, and two that are on 4.7 without the step of its guide. */
function monorepo(): string {
  return writeFiles({
    ...appAt47('apps/a'),
    ...appAt47('apps/b'),
    ...appAt47('apps/done', DONE),
  });
}

test('exits with 1 where something is left, with 0 where nothing is, and writes nothing', async () => {
  const folder = monorepo();
  const before = everything(folder);
  const all = await runBatch(folder, 'check');
  expect(all.code, all.output).toBe(1);
  expect(all.report.projects.map(({ path, status }) => `${path} ${status}`)).toEqual([
    'apps/a needs-you',
    'apps/b needs-you',
    'apps/done done',
  ]);
  expect((await runBatch(folder, 'check', ['--filter', './apps/done'])).code).toBe(0);
  expect(everything(folder)).toEqual(before);
});

test('exits with 2 where something cannot be done at all', async () => {
  const { code, stderr } = await uplift(monorepo(), ['check', '--baseline', 'none.json']);
  expect(code).toBe(2);
  expect(stderr).toContain('none.json');
  expect((await uplift(monorepo(), ['check', '--filter', 'nobody'])).code).toBe(2);
});

describe('a baseline', () => {
  test('accepts what is found when it is written, and nothing else', async () => {
    const folder = monorepo();
    const written = await runBatch(folder, 'check', ['--baseline', 'accepted.json', '--update-baseline']);
    expect(written.output).toContain('accepted in accepted.json');
    expect(JSON.parse(readIn(folder, 'accepted.json')).findings.map(({ id }: { id: string }) => id)).toEqual([
      '4.7.0/add-transfer-token-salt:apps/a/config/admin.js',
      '4.7.0/add-transfer-token-salt:apps/b/config/admin.js',
      'secrets/TRANSFER_TOKEN_SALT:apps/a/.env',
      'secrets/TRANSFER_TOKEN_SALT:apps/b/.env',
    ]);
    const accepted = await runBatch(folder, 'check', ['--baseline', 'accepted.json']);
    expect(accepted.code, accepted.output).toBe(0);
    change(folder, appAt47('apps/c'));
    const more = await runBatch(folder, 'check', ['--baseline', 'accepted.json']);
    expect(more.code).toBe(1);
    expect(more.report.projects.map(({ path, status }) => `${path} ${status}`)).toContain('apps/c needs-you');
  });

  test('is written with exit code 0, as for one project', async () => {
    const folder = monorepo();
    const { code } = await runBatch(folder, 'check', ['--baseline', 'accepted.json', '--update-baseline']);
    expect(code).toBe(0);
  });

  test('tells what it holds in vain', async () => {
    const folder = monorepo();
    await runBatch(folder, 'check', ['--baseline', 'accepted.json', '--update-baseline']);
    change(folder, appAt47('apps/a', DONE));
    const { code, output } = await runBatch(folder, 'check', ['--baseline', 'accepted.json']);
    expect(code, output).toBe(0);
    expect(output).toContain('accepts 2 findings that are no more');
  });

  test('does not call stale what a filter leaves out', async () => {
    const folder = monorepo();
    await runBatch(folder, 'check', ['--baseline', 'accepted.json', '--update-baseline']);
    const { output } = await runBatch(folder, 'check', [
      '--baseline',
      'accepted.json',
      '--filter',
      './apps/a',
    ]);
    expect(output).not.toContain('are no more');
  });
});

describe('--fix', () => {
  test('does what can be done, once, and undo takes it back', async () => {
    const folder = monorepo();
    const before = treeOf(folder);
    const fixed = await runBatch(folder, 'check', ['--fix', '--yes']);
    expect(fixed.code, fixed.output).toBe(0);
    expect(fixed.outcomes).toEqual({ 'apps/a': 'changed', 'apps/b': 'changed', 'apps/done': 'unchanged' });
    expect(readIn(folder, 'apps/a/config/admin.js')).toContain('TRANSFER_TOKEN_SALT');
    expect(fixed.calls).toEqual([]);
    const after = everything(folder);
    expect((await runBatch(folder, 'check')).code).toBe(0);
    expect((await runBatch(folder, 'check', ['--fix', '--yes'])).code).toBe(0);
    expect(everything(folder)).toEqual(after);
    expect((await uplift(folder, ['undo', '--yes'])).code).toBe(0);
    expect(treeOf(folder)).toEqual(before);
  });

  test('leaves alone what the baseline accepts', async () => {
    const folder = monorepo();
    await runBatch(folder, 'check', [
      '--filter',
      './apps/a',
      '--baseline',
      'accepted.json',
      '--update-baseline',
    ]);
    const before = treeOf(folder);
    const fixed = await runBatch(folder, 'check', ['--fix', '--yes', '--baseline', 'accepted.json']);
    expect(fixed.code, fixed.output).toBe(0);
    const changed = Object.entries(treeOf(folder)).filter(([path, text]) => before[path] !== text);
    expect(changed.map(([path]) => path)).toEqual(['apps/b/.env', 'apps/b/config/admin.js']);
    expect(fixed.output).not.toContain('are no more');
  });

  test('asks first', async () => {
    const folder = monorepo();
    const before = treeOf(folder);
    const { code, stderr } = await uplift(folder, ['check', '--fix', '--offline']);
    expect(code).toBe(2);
    expect(stderr).toContain('--yes');
    expect(treeOf(folder)).toEqual(before);
  });
});

test('every kind of report is written in one run', async () => {
  const out = tempFolder();
  const kinds = ['json', 'jsonl', 'sarif', 'markdown', 'html', 'github'];
  const args = kinds.flatMap((kind) => ['--report', `${kind}=${join(out, kind)}`]);
  const { code } = await uplift(monorepo(), ['check', ...args]);
  expect(code).toBe(1);
  for (const kind of kinds) expect(existsSync(join(out, kind)), kind).toBe(true);
  for (const kind of ['json', 'sarif']) expect(() => JSON.parse(readIn(out, kind))).not.toThrow();
  expect(readIn(out, 'html')).toContain('<!doctype html>');
  expect(readIn(out, 'markdown')).toContain('apps/a');
  expect(readIn(out, 'github')).toContain('::warning');
});

test('--json prints the report and nothing else', async () => {
  const { stdout, code } = await uplift(monorepo(), ['check', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'strapi-uplift/run-report@1', command: 'check' });
});
