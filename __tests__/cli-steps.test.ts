import { describe, test } from 'vitest';
import { copyProject } from './cli/copy-project.ts';
import { readPlan } from './cli/read-report.ts';
import { PLAN_3_1, TO_3_1, uplift } from './cli/run-cli.ts';
import { everything, readIn, treeOf } from './cli/tree.ts';

const ALL = [
  'dependencies',
  '3.1.0/add-admin-auth-secret',
  '3.1.0/add-plugin-menu-link',
  '3.1.0/add-plugin-name-translation',
  'secrets',
  'install',
  'build',
];

describe.concurrent('--only and --skip', () => {
  test.for([
    ['nothing', [], ALL],
    ['--only with an id', ['--only', '3.1.0/add-admin-auth-secret'], [ALL[1]]],
    ['--only with a bare name', ['--only', 'add-admin-auth-secret'], [ALL[1]]],
    ['--only with a version', ['--only', '3.1.0'], ALL.slice(1, 5)],
    ['--only twice', ['--only', 'dependencies', '--only', 'build'], ['dependencies', 'build']],
    ['--only with commas', ['--only', 'dependencies,build'], ['dependencies', 'build']],
    ['--skip with a bare name', ['--skip', 'add-plugin-menu-link'], ALL.filter((id) => id !== ALL[2])],
    ['--skip with a version', ['--skip', '3.1.0'], ['dependencies', 'install', 'build']],
    ['both', ['--only', '3.1.0', '--skip', 'add-plugin-menu-link'], [ALL[1], ALL[3], ALL[4]]],
    ['--only with a version, without its secrets', ['--only', '3.1.0', '--skip', 'secrets'], ALL.slice(1, 4)],
  ] as const)('%s', async ([, args, ids], { expect }) => {
    const plan = readPlan(await uplift(copyProject('blog-3.0'), [...PLAN_3_1, ...args, '--json']));
    expect(plan.steps.filter(({ kind }) => kind !== 'manual').map(({ id }) => id)).toEqual(ids);
  });

  test('write what is left, and nothing else', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const before = treeOf(folder);
    await uplift(folder, [...TO_3_1, '--only', 'add-admin-auth-secret']);
    const after = treeOf(folder);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual(['config/server.js']);
  });

  test('a later upgrade does what was left out', async ({ expect }) => {
    const [inSteps, atOnce] = [copyProject('blog-3.0'), copyProject('blog-3.0')];
    await uplift(inSteps, [...TO_3_1, '--only', '3.1.0']);
    await uplift(inSteps, TO_3_1);
    await uplift(atOnce, TO_3_1);
    const withoutEnv = (folder: string) => ({ ...treeOf(folder), '.env': '' });
    expect(withoutEnv(inSteps)).toEqual(withoutEnv(atOnce));
    expect(readIn(inSteps, '.env')).toContain('ADMIN_JWT_SECRET=');
  });

  test.for([
    ['--only', 'add-admin-auth-secrets', 'Did you mean 3.1.0/add-admin-auth-secret?'],
    ['--skip', 'dependancies', 'Did you mean dependencies?'],
    ['--skip', 'server-stoped', 'Did you mean server-stopped?'],
    ['--only', 'zzzzzzzzzz', '`list` show the steps'],
  ] as const)('%s %s is no silent nothing', async ([flag, word, answer], { expect }) => {
    const folder = copyProject('blog-3.0');
    const before = everything(folder);
    const { code, stdout, stderr } = await uplift(folder, [...TO_3_1, flag, word]);
    expect(code).toBe(2);
    expect(stderr).toContain(`There is no step ${word}.`);
    expect(stderr).toContain(answer);
    expect(stdout).toBe('');
    expect(everything(folder)).toEqual(before);
  });
});

test('--only secrets gives a value to what the config reads already', async ({ expect }) => {
  const folder = copyProject('blog-3.0');
  await uplift(folder, [...TO_3_1, '--only', 'add-admin-auth-secret']);
  await uplift(folder, [...TO_3_1, '--only', 'secrets']);
  expect(readIn(folder, '.env')).toMatch(/^ADMIN_JWT_SECRET=\S{88}$/m);
});

test('a mistyped command is told which one was meant', async ({ expect }) => {
  const { code, stderr } = await uplift(copyProject('blog-3.0'), ['upgarde', '--to', '3.1.7']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean upgrade?');
});
