import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RunReport, runReport } from '../src/core/run-report/run-report-schema.ts';
import { runBatch } from './batch/run-batch.ts';
import { smallApp } from './batch/small-app.ts';
import { uplift } from './cli/run-cli.ts';
import { readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const UPGRADE = ['--no-install'] as const;

describe.skipIf(process.platform === 'win32')('what may not be read', () => {
  test.each(['apps/secret', 'apps/secret/package.json'])(
    '%s is told of, and the others are upgraded',
    async (path) => {
      const folder = writeFiles({ ...smallApp('apps/a', '4.6.1'), ...smallApp('apps/secret', '4.6.1') });
      chmodSync(join(folder, path), 0o000);
      const { leftOut, projects } = await upgradeAsNobody(folder);
      chmodSync(join(folder, path), 0o755);
      expect(projects.find((project) => project.path === 'apps/a')?.outcome).toBe('changed');
      const told = [
        ...leftOut.filter(({ level }) => level === 'warning').map((left) => left.path),
        ...projects.filter(({ status }) => status !== 'done').map((project) => project.path),
      ];
      expect(told.some((where) => where.startsWith('apps/secret'))).toBe(true);
      expect(readIn(folder, 'apps/secret/package.json')).toContain('4.6.1');
    },
  );

  test('a config folder leaves something to do for its app', async () => {
    const folder = writeFiles({ ...smallApp('apps/a', '4.6.1'), ...smallApp('apps/secret', '4.6.1') });
    chmodSync(join(folder, 'apps/secret/config'), 0o000);
    const { leftOut, projects, status } = await upgradeAsNobody(folder);
    chmodSync(join(folder, 'apps/secret/config'), 0o755);
    expect(leftOut.map(({ path }) => path)).toEqual(['apps/secret/config']);
    expect(projects.map((project) => `${project.path} ${project.status}`)).toEqual([
      'apps/a done',
      'apps/secret needs-you',
    ]);
    expect(status).toBe('needs-you');
  });
});

test('links that lead in a circle, or out, are not followed', async () => {
  const folder = writeFiles(smallApp('apps/a', '4.6.1'));
  const outside = writeFiles(smallApp('b', '4.6.1'));
  symlinkSync(folder, join(folder, 'apps', 'circle'));
  symlinkSync('self', join(folder, 'apps', 'self'));
  symlinkSync(join(outside, 'b'), join(folder, 'apps', 'b'));
  symlinkSync('loop.js', join(folder, 'apps', 'a', 'config', 'loop.js'));
  const before = treeOf(outside);
  const { code, output, outcomes } = await runBatch(folder, 'upgrade', UPGRADE);
  expect(code, output).toBe(0);
  expect(outcomes).toEqual({ 'apps/a': 'changed' });
  expect(treeOf(outside)).toEqual(before);
});

test.each([
  ['an array', '["strapi"]\n'],
  ['a text', '"strapi"\n'],
  ['cut off', '{ "name": "a", "dependencies": { "@strapi/strapi": "4.6.1"\n'],
])('a package.json that is %s is told of, and the others are upgraded', async (_, text) => {
  const folder = writeFiles({
    ...smallApp('apps/a', '4.6.1'),
    ...smallApp('apps/odd', '4.6.1'),
    'apps/odd/package.json': text,
  });
  const { report, outcomes } = await runBatch(folder, 'upgrade', UPGRADE);
  expect(outcomes).toEqual({ 'apps/a': 'changed' });
  expect(report.leftOut.map(({ path, level }) => `${path} ${level}`)).toEqual([
    'apps/odd/package.json warning',
  ]);
  expect(readIn(folder, 'apps/odd/package.json')).toBe(text);
});

test('a config of 50 MB is not parsed, needs somebody, and the others are upgraded', async () => {
  const folder = writeFiles({
    ...smallApp('apps/a', '4.6.1'),
    ...smallApp('apps/big', '4.6.1'),
    'apps/big/config/admin.js': `module.exports = {};\n//${'x'.repeat(50 * 1024 * 1024)}\n`,
  });
  const { report, outcomes } = await runBatch(folder, 'upgrade', UPGRADE);
  expect(outcomes['apps/a']).toBe('changed');
  const big = report.projects.find(({ path }) => path === 'apps/big');
  expect(big?.status).not.toBe('done');
  expect(JSON.stringify(big).length).toBeLessThan(1_000_000);
  expect(readIn(folder, 'apps/big/config/admin.js')).toMatch(/^module\.exports = \{\};\n/);
});

test('10,000 files in a config folder are passed over', async () => {
  const folder = writeFiles(smallApp('apps/a', '4.6.1'));
  const many = join(folder, 'apps/a/config/functions');
  mkdirSync(many);
  for (let at = 0; at < 10_000; at += 1) writeFileSync(join(many, `${at}.js`), 'module.exports = {};\n');
  const { code, output, outcomes } = await runBatch(folder, 'upgrade', UPGRADE);
  expect(code, output).toBe(0);
  expect(outcomes).toEqual({ 'apps/a': 'changed' });
});

describe.skipIf(process.platform === 'win32')('names that no shell likes', () => {
  const NAMES = [
    'with space',
    'naïve-日本',
    'new\nline',
    "quote's",
    '-dash',
    '$(touch x)',
    'a;b',
    '#',
    '100%',
  ];

  test('are upgraded, told of and taken back', async () => {
    const folder = writeFiles(Object.assign({}, ...NAMES.map((name) => smallApp(`apps/${name}`, '4.6.1'))));
    const before = treeOf(folder);
    const { code, output, outcomes } = await runBatch(folder, 'upgrade', UPGRADE);
    expect(code, output).toBe(0);
    expect(Object.keys(outcomes).sort()).toEqual(NAMES.map((name) => `apps/${name}`).sort());
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['changed']));
    expect(output).not.toContain('new\nline');
    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(treeOf(folder)).toEqual(before);
  });

  test('are found in a git repository as well', async () => {
    const folder = writeFiles(Object.assign({}, ...NAMES.map((name) => smallApp(`apps/${name}`, '4.6.1'))));
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const { outcomes } = await runBatch(folder, 'plan');
    expect(Object.keys(outcomes)).toHaveLength(NAMES.length);
  });
});

test('a place for temporary files that is not there is named', async () => {
  const folder = writeFiles(smallApp('apps/a', '4.6.1'));
  const TMPDIR = join(folder, 'nowhere');
  const run = { env: { TMPDIR, TEMP: TMPDIR, TMP: TMPDIR } };
  const { code, stderr } = await uplift(folder, ['plan', '--to', '4.7.1', '--offline'], run);
  expect(code).toBe(2);
  expect(stderr).toContain(`No temporary file can be made in ${TMPDIR}: the system answered ENOENT.`);
  expect(stderr.split('\n').length).toBeLessThan(5);
});

test('a folder without any project says so', async () => {
  const { code, stderr } = await uplift(writeFiles({ 'README.md': '' }), ['plan', '-r', '--to', '4.7.1']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no Strapi project in');
});

/** Upgrades as a user who owns the folder and may not read everything, as root may. */
async function upgradeAsNobody(folder: string): Promise<RunReport> {
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534:65534', folder]);
  const args = ['upgrade', '--to', '4.7.1', '--yes', '--offline', '--no-install', '--skip', 'server-stopped'];
  const { stdout, stderr } = await uplift(folder, [...args, '--json'], {
    preload: [join(import.meta.dirname, 'batch', 'as-nobody.cjs')],
  });
  if (stdout === '') throw new Error(`There is no report. It said:\n${stderr}`);
  return runReport.parse(JSON.parse(stdout));
}
