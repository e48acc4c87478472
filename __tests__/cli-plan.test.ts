import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { change, commitProject, copyProject } from './cli/copy-project.ts';
import { readPlan } from './cli/read-report.ts';
import { NODE_OF_4_7, PLAN_3_1, PLAN_4_7, TO_3_1, TO_4_7, uplift } from './cli/run-cli.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { everything, readIn, treeOf } from './cli/tree.ts';

describe.concurrent('what only shows', () => {
  test.for([
    ['plan', PLAN_3_1],
    ['plan --json', [...PLAN_3_1, '--json']],
    ['upgrade --dry-run', [...TO_3_1, '--dry-run']],
    ['upgrade --dry-run --json', [...TO_3_1, '--dry-run', '--json']],
    ['upgrade without --yes', TO_3_1.filter((word) => word !== '--yes')],
    ['check', ['check']],
    ['undo', ['undo', '--yes']],
    ['list', ['list']],
    ['transform', ['transform', '3.1.0/add-admin-auth-secret', 'config/server.js']],
  ] as const)('%s touches no file, not even one of git’s', async ([, args], { expect }) => {
    const folder = commitProject('blog-3.0');
    // Makes git look at the file again, which it would like to note down in its index.
    utimesSync(join(folder, 'package.json'), 1_700_000_000, 1_700_000_000);
    const before = everything(folder);
    const { calls } = await uplift(folder, args);
    expect(everything(folder)).toEqual(before);
    expect(calls).toEqual([]);
  });

  test('plan and --dry-run show every step, the real diff and what only a person can do', async ({
    expect,
  }) => {
    const folder = copyProject('blog-3.0');
    for (const args of [PLAN_3_1, [...TO_3_1, '--dry-run']]) {
      const { code, stdout, stderr } = await uplift(folder, args);
      expect(code).toBe(1);
      expect(stderr).toBe('');
      expect(stdout).toContain('blog  Strapi 3.0.6 → 3.1.7');
      expect(stdout).toContain('3.1.0/add-admin-auth-secret');
      expect(stdout).toContain('--- a/config/server.js\n+++ b/config/server.js\n');
      expect(stdout).toContain("+      secret: env('ADMIN_JWT_SECRET'),");
      expect(stdout).toContain('What only you can do');
      expect(stdout).toContain('extensions/users-permissions/config/jwt.js');
      expect(stdout).toContain('Nothing was written.');
    }
  });

  test('plan exits with 0 where nothing is left for a person', async ({ expect }) => {
    const { code } = await uplift(copyProject('articles-3.0-windows'), [...PLAN_3_1, '--no-install']);
    expect(code).toBe(0);
  });
});

describe.concurrent('a plan that is stored and run later', () => {
  test('is run exactly, and leads to what an upgrade at once leads to', async ({ expect }) => {
    const [planned, atOnce] = [copyProject('menus-4.6-environments'), copyProject('menus-4.6-environments')];
    const file = await storePlan(planned, [...PLAN_4_7, '--no-install']);
    const run = await uplift(planned, ['upgrade', '--plan', file, ...YES]);
    expect(run.code).toBe(1);
    expect(run.calls).toEqual([]);
    await uplift(atOnce, TO_4_7);
    expect(withoutSalt(treeOf(planned))).toEqual(withoutSalt(treeOf(atOnce)));
  });

  test('runs the commands that it holds', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const file = await storePlan(folder, PLAN_4_7, NODE_OF_4_7);
    const run = await uplift(folder, ['upgrade', '--plan', file, ...YES]);
    expect(run.calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install', 'npm run build']);
  });

  test('leaves out what was left out when it was made', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const file = await storePlan(folder, [...PLAN_4_7, '--only', 'add-transfer-token-salt']);
    const before = readIn(folder, 'package.json');
    await uplift(folder, ['upgrade', '--plan', file, ...YES]);
    expect(readIn(folder, 'package.json')).toBe(before);
    expect(readIn(folder, '.env')).not.toContain('TRANSFER_TOKEN_SALT');
    expect(readIn(folder, 'config/admin.ts')).toContain('TRANSFER_TOKEN_SALT');
  });

  test.for([
    ['--to', ['--to', '4.7.0']],
    ['--from', ['--from', '4.6.0']],
    ['--only', ['--only', 'dependencies']],
    ['--skip', ['--skip', 'install']],
    ['--no-install', ['--no-install']],
    ['--no-build', ['--no-build']],
  ] as const)('is run as it is or not at all: %s is refused', async ([flag, args], { expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const file = await storePlan(folder, PLAN_4_7, NODE_OF_4_7);
    const before = everything(folder);
    const { code, stderr, calls } = await uplift(folder, ['upgrade', '--plan', file, ...YES, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('plan');
    expect(stderr).toContain(flag);
    expect(calls).toEqual([]);
    expect(everything(folder)).toEqual(before);
  });

  test('is refused once a file that it changes has changed, and writes nothing', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const file = await storePlan(folder);
    change(folder, { 'config/admin.ts': `// mine\n${readIn(folder, 'config/admin.ts')}` });
    const before = everything(folder);
    const { code, stderr } = await uplift(folder, ['upgrade', '--plan', file, ...YES]);
    expect(code).toBe(2);
    expect(stderr).toContain('The project has changed since the plan was made: config/admin.ts.');
    expect(stderr).toContain('Make a new plan.');
    expect(everything(folder)).toEqual(before);
  });

  test('is refused once a file that it creates is there', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    const file = await storePlan(folder);
    change(folder, { '.env': 'APP_KEYS=a,b\n' });
    const { code, stderr } = await uplift(folder, ['upgrade', '--plan', file, ...YES]);
    expect(code).toBe(2);
    expect(stderr).toContain('changed since the plan was made: .env.');
    expect(readIn(folder, '.env')).toBe('APP_KEYS=a,b\n');
  });

  test('does not run a second time', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const file = await storePlan(folder);
    const args = ['upgrade', '--plan', file, ...YES];
    await uplift(folder, args);
    const before = treeOf(folder);
    const { code, stderr } = await uplift(folder, args);
    expect(code).toBe(2);
    expect(stderr).toContain('changed since the plan was made');
    expect(treeOf(folder)).toEqual(before);
  });

  test.for([
    ['no JSON', () => '{ "schema": ', 'cannot be read'],
    ['a document of something else', () => '{}', 'is not a plan of this version: schema'],
    ['a plan with an unknown kind of step', (text: string) => text.replace('"edit"', '"erase"'), 'steps.0'],
    [
      'a plan with edits beyond the end of the file',
      (text: string) => text.replace(/"end": \d+/, '"end": 99999999'),
      'The plan is damaged',
    ],
    [
      'a plan that would write fewer random bytes',
      (text: string) => text.replace('"bytes": 16', '"bytes": 1'),
      'is not a plan',
    ],
    [
      'a plan that runs another program',
      (text: string) => text.replace('"npm",', '"rm",'),
      'The plan runs `rm install`',
    ],
    [
      'a plan that edits a file outside of the project',
      (text: string) => text.replaceAll('config/admin.ts', '../outside.ts'),
      '../outside.ts',
    ],
  ] as const)('%s is refused in plain words', async ([, damage, words], { expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const file = await storePlan(folder);
    writeFileSync(file, damage(readIn(file, '.')));
    const before = everything(folder);
    const { code, output } = await uplift(folder, ['upgrade', '--plan', file, ...YES]);
    expect(code).toBe(2);
    expect(output).toContain(words);
    expect(output).not.toMatch(/\n\s+at /);
    expect(everything(folder)).toEqual(before);
  });

  test('holds no secret, neither an old nor a new one', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const text = readIn(await storePlan(folder), '.');
    for (const line of readIn(folder, '.env').split('\n').slice(2)) {
      const value = line.slice(line.indexOf('=') + 1).replaceAll('"', '');
      if (value !== '') expect(text).not.toContain(value);
    }
  });

  test('a file that is not there is refused in plain words', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const { code, stderr } = await uplift(folder, ['upgrade', '--plan', 'none.json', '--yes']);
    expect(code).toBe(2);
    expect(stderr).toContain('The plan none.json cannot be read');
  });
});

const YES = ['--yes', '--offline', '--skip', 'server-stopped'];

async function storePlan(
  folder: string,
  args: readonly string[] = [...PLAN_4_7, '--no-install'],
  node?: string,
): Promise<string> {
  const ran = await uplift(folder, [...args, '--json'], node ? { node } : {});
  readPlan(ran);
  const file = join(tempFolder(), 'plan.json');
  writeFileSync(file, ran.stdout);
  return file;
}

function withoutSalt(tree: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).map(([path, text]) => [path, text.replace(/(TRANSFER_TOKEN_SALT=)\S{24}$/m, '$1…')]),
  );
}
