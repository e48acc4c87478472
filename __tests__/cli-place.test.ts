import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { plan as planSchema } from '../src/core/plan.ts';
import { runBatch } from './batch/run-batch.ts';
import { change, commitAll } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { uplift } from './cli/run-cli.ts';
import { everything, filesOf, readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const DATABASE = `import path from 'path';

export default ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: {
      filename: path.join(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db')),
    },
    useNullAsDefault: true,
  },
});
`;

/** A TypeScript app of 4.2 with its database in dist, and no icon. */
function app(path = '.'): Record<string, string> {
  const manifest = {
    name: path === '.' ? 'shop' : path,
    scripts: { build: 'strapi build' },
    dependencies: { '@strapi/strapi': '4.2.3' },
  };
  const files = {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'tsconfig.json': '{}\n',
    '.env': 'HOST=0.0.0.0\n',
    'config/database.ts': DATABASE,
    'dist/.tmp/data.db': 'SQLite format 3\0rows of \xff',
    'dist/.tmp/data.db-wal': 'and a log',
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [path === '.' ? file : `${path}/${file}`, text]),
  );
}

const COMMON = ['--to', '4.4.5', '--offline', '--skip', 'server-stopped'];
const PLAN = ['plan', ...COMMON, '--no-install'];
const UPGRADE = ['upgrade', ...COMMON, '--yes', '--no-install'];
const UPGRADE_AND_BUILD = ['upgrade', ...COMMON, '--yes'];
const BUILDS = { node: '16.20.2', env: { FAKE_EMPTIES: 'dist' } };
const PLACED = ['.tmp/data.db', '.tmp/data.db-wal', 'favicon.png'];

describe.concurrent('files that are placed', () => {
  test('are shown with where they come from, and a dry run writes none', async ({ expect }) => {
    const folder = writeFiles(app());
    const before = everything(folder);
    for (const args of [PLAN, [...UPGRADE, '--dry-run']]) {
      const { code, stdout } = await uplift(folder, args);
      expect(code).toBe(0);
      expect(stdout).toMatch(
        /\+ \.tmp\/data\.db\n\s+Copied from dist\/\.tmp\/data\.db \(\d+ bytes, last\s+changed/,
      );
      expect(stdout).toMatch(/\+ favicon\.png\n\s+Placed here: \d+ bytes that come with strapi-uplift\./);
      expect(everything(folder)).toEqual(before);
    }
  });

  test('are written with the rest, byte for byte, and taken back by undo', async ({ expect }) => {
    const folder = writeFiles(app());
    if (process.platform !== 'win32') chmodSync(join(folder, 'dist/.tmp/data.db'), 0o600);
    const original = treeOf(folder);
    const { code, stdout } = await uplift(folder, UPGRADE);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('5 files changed');
    const upgraded = treeOf(folder);
    expect(filesOf(folder).filter((path) => !(path in original))).toEqual(PLACED);
    for (const end of ['', '-wal'])
      expect(upgraded[`.tmp/data.db${end}`]).toBe(original[`dist/.tmp/data.db${end}`]);
    expect(readIn(folder, 'config/database.ts')).toContain("'..', '..'");

    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(undone.stdout).toContain('favicon.png\n    deleted: the upgrade created it');
    expect(treeOf(folder)).toEqual(original);
  });

  test('survive the build that empties dist, and undo brings back what they were copied from', async ({
    expect,
  }) => {
    const folder = writeFiles(app());
    const original = treeOf(folder);
    const ran = await uplift(folder, UPGRADE_AND_BUILD, BUILDS);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install', 'npm run build']);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(treeOf(folder)['.tmp/data.db']).toBe(original['dist/.tmp/data.db']);

    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(undone.stdout).toContain('dist/.tmp/data.db\n    as it was before');
    expect(treeOf(folder)).toEqual(original);
  });

  test('are taken back where the install fails', async ({ expect }) => {
    const folder = writeFiles(app());
    const original = treeOf(folder);
    const ran = await uplift(folder, UPGRADE_AND_BUILD, { ...BUILDS, env: { FAKE_FAILS: 'install' } });
    expect(ran.code).toBe(2);
    expect(treeOf(folder)).toEqual(original);
  });

  test('stay once they were changed, also with --force', async ({ expect }) => {
    const folder = writeFiles(app());
    await uplift(folder, UPGRADE);
    change(folder, { '.tmp/data.db': 'new rows', 'favicon.png': 'my icon' });
    rmSync(join(folder, 'dist'), { recursive: true });
    const before = everything(folder);
    const refused = await uplift(folder, ['undo', '--yes']);
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain('.tmp/data.db\n    changed since');
    expect(everything(folder)).toEqual(before);

    const forced = await uplift(folder, ['undo', '--yes', '--force']);
    expect(forced.stdout).toContain('favicon.png was left as it is: it was changed since.');
    expect([readIn(folder, '.tmp/data.db'), readIn(folder, 'favicon.png')]).toEqual(['new rows', 'my icon']);
    expect(readIn(folder, 'config/database.ts')).toBe(DATABASE);
    // Its log was not changed, and stays beside it.
    expect(readIn(folder, '.tmp/data.db-wal')).toBe('and a log');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('are kept by undo where something else stands at what they were copied from', async ({ expect }) => {
    const folder = writeFiles(app());
    await uplift(folder, UPGRADE);
    change(folder, { 'dist/.tmp/data.db': 'an empty one' });
    const refused = await uplift(folder, ['undo', '--yes']);
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain('dist/.tmp/data.db\n    changed since');
    await uplift(folder, ['undo', '--yes', '--force']);
    expect(readIn(folder, '.tmp/data.db')).toContain('rows of');
    expect(readIn(folder, '.tmp/data.db-wal')).toBe('and a log');
    expect(readIn(folder, 'dist/.tmp/data.db')).toBe('an empty one');
  });

  test('are placed by a stored plan, unless what is copied has changed or something stands there by now', async ({
    expect,
  }) => {
    const folder = writeFiles(app());
    const { stdout } = await uplift(folder, [...PLAN, '--json']);
    expect(planSchema.parse(JSON.parse(stdout)).steps.map(({ id }) => id)).toContain('4.3.0/copy-database');
    expect(stdout).not.toContain('rows of');
    change(folder, { 'plan.json': stdout });
    const run = ['upgrade', '--plan', 'plan.json', '--yes', '--offline', '--skip', 'server-stopped'];

    change(folder, { 'dist/.tmp/data.db': 'one more row' });
    const before = treeOf(folder);
    const outdated = await uplift(folder, run.slice(0, 5));
    expect(outdated.code).toBe(2);
    expect(outdated.stderr).toContain('The project has changed since the plan was made: dist/.tmp/data.db.');
    expect(outdated.stderr).toContain('Make a new plan.');
    expect(treeOf(folder)).toEqual(before);

    change(folder, { ...app(), 'favicon.png': 'my icon' });
    const occupied = await uplift(folder, run.slice(0, 5));
    expect(occupied.code).toBe(2);
    expect(occupied.stderr).toContain('favicon.png');
    expect(readIn(folder, 'favicon.png')).toBe('my icon');
    expect(existsSync(join(folder, '.tmp'))).toBe(false);

    rmSync(join(folder, 'favicon.png'));
    const ran = await uplift(folder, run.slice(0, 5));
    expect(ran.code, ran.output).toBe(0);
    expect(filesOf(folder)).toEqual(expect.arrayContaining(PLACED));
  });

  test('are left out with --skip, and nothing is done twice', async ({ expect }) => {
    const folder = writeFiles(app());
    await uplift(folder, [...UPGRADE, '--skip', '4.4.5/place-favicon', '--skip', 'copy-database']);
    expect(filesOf(folder).filter((path) => PLACED.includes(path))).toEqual([]);
    await uplift(folder, ['undo', '--yes']);
    await uplift(folder, UPGRADE);
    const upgraded = treeOf(folder);
    await uplift(folder, [...UPGRADE, '--from', '4.2.3']);
    expect(treeOf(folder)).toEqual(upgraded);
    const checked = await uplift(folder, ['check', '--json', '--offline']);
    expect(checked.stdout).not.toContain('"place"');
  });

  test('leave an own icon and a second database to a person, and nothing is built before', async ({
    expect,
  }) => {
    const folder = writeFiles({ ...app(), '.tmp/data.db': 'other rows', 'favicon.ico': 'mine' });
    const ran = await uplift(folder, UPGRADE_AND_BUILD, BUILDS);
    expect(ran.code).toBe(1);
    expect(ran.calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install']);
    const said = ran.stdout.replace(/\s+/g, ' ');
    expect(said).toContain('There are two databases: dist/.tmp/data.db (');
    expect(said).toContain(
      'Do what 4.3.0/copy-database leaves to you first: a build deletes what it is about.',
    );
    expect(said).toContain("{ name: 'strapi::favicon', config: { path: 'favicon.ico' } },");
    expect(readIn(folder, '.tmp/data.db')).toBe('other rows');
    expect(existsSync(join(folder, 'favicon.png'))).toBe(false);
    expect(existsSync(join(folder, 'dist/.tmp/data.db'))).toBe(true);
  });

  test('are committed where they came with the guide, but no database', async ({ expect }) => {
    const folder = writeFiles({ ...app(), '.gitignore': '.env\ndist\n' });
    git(folder, 'init', '--quiet');
    commitAll(folder);
    const ran = await uplift(folder, [...UPGRADE, '--commit', 'each']);
    expect(ran.code, ran.output).toBe(0);
    expect(git(folder, 'log', '-1', '--format=%s', '--', 'favicon.png')).toBe(
      'chore(shop): have a favicon.png\n',
    );
    expect(git(folder, 'ls-files', '.tmp', 'favicon.png')).toBe('favicon.png\n');
    expect(git(folder, 'status', '--porcelain')).toBe('?? .tmp/\n');
  });

  test('are told by every report and explained', async ({ expect }) => {
    const folder = writeFiles(app());
    const kinds = ['html', 'markdown', 'sarif', 'github', 'jsonl', 'json'];
    const ran = await uplift(folder, [
      ...PLAN,
      ...kinds.flatMap((kind) => ['--report', `${kind}=out/${kind}`]),
    ]);
    expect(ran.code, ran.output).toBe(0);
    for (const kind of kinds) expect(readIn(folder, `out/${kind}`), kind).toContain('favicon.png');
    const explained = await uplift(folder, ['explain', '4.4.5/place-favicon']);
    expect(explained.stdout).toContain('Placed where missing: favicon.png');
  });

  test('go to each app of a batch, and undo takes back all of them', async ({ expect }) => {
    const folder = writeFiles({ ...app('apps/one'), ...app('apps/two') });
    const original = treeOf(folder);
    const { outcomes, output } = await runBatch(folder, 'upgrade', [
      '--recursive',
      '--to',
      '4.4.5',
      '--no-install',
    ]);
    expect(outcomes, output).toEqual({ 'apps/one': 'changed', 'apps/two': 'changed' });
    for (const path of ['apps/one', 'apps/two']) {
      expect(readIn(folder, `${path}/.tmp/data.db-wal`)).toBe('and a log');
      expect(statSync(join(folder, path, 'favicon.png')).size).toBeGreaterThan(100);
    }
    rmSync(join(folder, 'apps/two/dist'), { recursive: true });
    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.code, undone.output).toBe(0);
    expect(treeOf(folder)).toEqual(original);
  });
});
