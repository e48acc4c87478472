import { describe, test } from 'vitest';
import { copyProject } from './cli/copy-project.ts';
import { readPlan, readReport } from './cli/read-report.ts';
import {
  NODE_OF_4_7,
  PLAN_3_1,
  PLAN_4_7,
  TO_3_1,
  TO_4_7,
  TO_4_7_AND_INSTALL,
  uplift,
} from './cli/run-cli.ts';

const node = NODE_OF_4_7;

describe.concurrent('--json', () => {
  test('of plan is the plan itself', async ({ expect }) => {
    const ran = await uplift(copyProject('blog-3.0'), [...PLAN_3_1, '--json']);
    const plan = readPlan(ran);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
    expect(plan.project).toEqual({
      name: 'blog',
      from: '3.0.6',
      fromSource: 'package.json range',
      to: '3.1.7',
      packageManager: 'npm',
    });
    expect(Object.keys(plan.files)).toEqual([
      'package.json',
      'config/server.js',
      'plugins/reading-list/admin/src/index.js',
      'plugins/reading-list/admin/src/translations/en.json',
      '.env',
      '.env.example',
    ]);
    expect(plan.files['config/server.js']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of plan names a file that will be created', async ({ expect }) => {
    const plan = readPlan(await uplift(copyProject('menus-4.6-environments'), [...PLAN_4_7, '--json']));
    expect(plan.files['.env']).toBeNull();
  });

  test('of the same project twice is the same plan', async ({ expect }) => {
    const [one, two] = [copyProject('blog-3.0'), copyProject('blog-3.0')];
    const args = [...PLAN_3_1, '--json'];
    const [first, second] = [await uplift(one, args), await uplift(two, args)];
    expect(first.stdout).toBe(second.stdout);
  });

  test('of upgrade is a report with its plan, its run and its commands', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const ran = await uplift(folder, [...TO_4_7_AND_INSTALL, '--json'], { node });
    const report = readReport(ran);
    expect(ran.code).toBe(1);
    expect(report).toMatchObject({ command: 'upgrade', status: 'needs-you', dryRun: false });
    expect(report.run).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{6}$/);
    expect(report.plan?.project.to).toBe('4.7.1');
    expect(report.commands).toEqual([
      { id: 'install', argv: ['npm', 'install'], cwd: '.', status: 'done' },
      { id: 'build', argv: ['npm', 'run', 'build'], cwd: '.', status: 'done' },
    ]);
    // The package manager's own words go where they cannot break the document.
    expect(ran.stderr).toContain('npm was here');
    const undone = await uplift(folder, ['undo', '--yes', '--json']);
    expect(undone.code).toBe(0);
    expect(readReport(undone)).toMatchObject({ command: 'undo', status: 'done', run: report.run });
    expect(readReport(undone).restored).toContain('config/admin.ts');
  });

  test('says which commands are to be run by hand', async ({ expect }) => {
    const report = readReport(await uplift(copyProject('restaurants-4.6-ts'), [...TO_4_7, '--json']));
    expect(report.commands.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['install', 'printed', '--no-install was given.'],
      ['build', 'printed', '--no-install was given.'],
    ]);
  });

  test('of a second upgrade has no run', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    await uplift(folder, TO_4_7);
    const ran = await uplift(folder, [...TO_4_7, '--json']);
    expect(readReport(ran)).toMatchObject({ status: 'done', commands: [] });
    expect(readReport(ran).run).toBeUndefined();
  });

  test.for([
    ['plan', ['plan', '--to', '4.7.1', '--offline'], 2, 'crosses a major version'],
    ['plan without a target', ['plan'], 2, 'The version to upgrade to is missing.'],
    ['upgrade without --yes', TO_3_1.filter((word) => word !== '--yes'), 2, 'no terminal to ask in'],
    ['upgrade in no project', [...TO_3_1, '--cwd', 'config'], 2, 'There is no package.json'],
    ['upgrade with an unknown step', [...TO_3_1, '--skip', 'nothing-of-ours'], 2, 'There is no step'],
    ['upgrade with a missing plan', ['upgrade', '--plan', 'none.json', '--yes'], 2, 'cannot be read'],
    ['check in no project', ['check', '--cwd', 'config'], 2, 'There is no package.json'],
    ['an unknown transform', ['transform', 'nothing', 'a.js'], 2, 'There is no transform nothing.'],
  ] as const)(
    'of %s that fails is one document with the reason',
    async ([, args, code, words], { expect }) => {
      const ran = await uplift(copyProject('blog-3.0'), [...args, '--json']);
      const report = readReport(ran);
      expect(ran.code).toBe(code);
      expect(report.status).toBe('failed');
      expect(report.error?.message).toContain(words);
      expect(ran.stderr).toBe('');
    },
  );

  test('of a preflight that refuses holds every problem and how to get past it', async ({ expect }) => {
    const folder = copyProject('blog-3.0', { 'config/server.js': 'module.exports = {\n' });
    const ran = await uplift(folder, [...TO_3_1, '--json']);
    const report = readReport(ran);
    expect(ran.code).toBe(2);
    expect(report.problems.map(({ check, level }) => `${level} ${check}`)).toEqual([
      'warning git',
      'error parsable',
    ]);
    expect(report.problems[1]?.next).toContain('--skip 3.1.0/add-admin-auth-secret');
    const plan = readPlan(await uplift(folder, [...PLAN_3_1, '--json']));
    expect(plan.problems?.map(({ check }) => check)).toEqual(['git', 'parsable']);
  });

  test('of an undo without a run, and of one that is refused', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const nothing = await uplift(folder, ['undo', '--yes', '--json']);
    expect(readReport(nothing)).toMatchObject({ command: 'undo', status: 'done', restored: [] });
    await uplift(folder, TO_3_1);
    const refused = await uplift(folder, ['undo', '--json']);
    expect(refused.code).toBe(2);
    expect(readReport(refused).error?.next).toContain('--yes');
  });

  test('of transform names how each file ended', async ({ expect }) => {
    const folder = copyProject('blog-3.0', { 'old/config/server.js': 'module.exports = {\n' });
    const files = ['config/server.js', 'old/config/server.js', 'none.js'];
    const ran = await uplift(folder, ['transform', '3.1.0/add-admin-auth-secret', ...files, '--json']);
    expect(ran.code).toBe(2);
    expect(readReport(ran).files?.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'config/server.js changed',
      'old/config/server.js needs-you',
      'none.js needs-you',
    ]);
  });
});
