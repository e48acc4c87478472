import { describe, test } from 'vitest';
import { change, copyProject } from './cli/copy-project.ts';
import { NODE_OF_4_7, TO_3_1, TO_4_7, TO_4_7_AND_INSTALL, uplift } from './cli/run-cli.ts';
import { everything, readIn, treeOf } from './cli/tree.ts';

describe.concurrent('undo', () => {
  test('gives every byte and mode back, and says that nothing is left the second time', async ({
    expect,
  }) => {
    const folder = copyProject('blog-3.0');
    const original = treeOf(folder);
    await uplift(folder, TO_3_1);
    expect(treeOf(folder)).not.toEqual(original);
    const first = await uplift(folder, ['undo', '--yes']);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('Taken back.');
    expect(first.stdout).toContain('config/server.js');
    expect(treeOf(folder)).toEqual(original);
    const before = everything(folder);
    const second = await uplift(folder, ['undo', '--yes']);
    expect(second.code).toBe(0);
    expect(second.stdout).toBe('There is nothing to undo.\n');
    expect(everything(folder)).toEqual(before);
  });

  test('removes the files that the upgrade created', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments', { 'config/admin.js': null });
    const original = treeOf(folder);
    await uplift(folder, TO_4_7);
    expect(readIn(folder, 'config/admin.js')).toContain('TRANSFER_TOKEN_SALT');
    expect(readIn(folder, '.env')).toContain('TRANSFER_TOKEN_SALT');
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(original);
  });

  test('says nothing to undo where nothing ever ran, and leaves nothing behind', async ({ expect }) => {
    const folder = copyProject('blog-3.0');
    const before = everything(folder);
    const { code, stdout } = await uplift(folder, ['undo', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain('nothing to undo');
    expect(everything(folder)).toEqual(before);
  });

  test('goes back one upgrade at a time', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const original = treeOf(folder);
    await uplift(folder, [...TO_4_7, '--only', 'dependencies']);
    const between = treeOf(folder);
    await uplift(folder, [...TO_4_7, '--from', '4.6.1']);
    expect(treeOf(folder)).not.toEqual(between);
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(between);
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(original);
  });

  test('refuses files that changed since, and takes nothing back', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    await uplift(folder, TO_4_7);
    change(folder, { 'config/admin.ts': `// mine\n${readIn(folder, 'config/admin.ts')}` });
    const before = everything(folder);
    const { code, stdout, stderr } = await uplift(folder, ['undo', '--yes']);
    expect(code).toBe(2);
    expect(stdout).toContain('config/admin.ts\n    changed since');
    expect(stderr).toContain('Nothing was undone: files were changed since the upgrade.');
    expect(stderr).toContain('--force');
    expect(everything(folder)).toEqual(before);
  });

  test('with --force takes out what the upgrade wrote and keeps what came later', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const original = treeOf(folder);
    const admin = readIn(folder, 'config/admin.ts');
    await uplift(folder, TO_4_7);
    change(folder, { 'config/admin.ts': `// mine\n${readIn(folder, 'config/admin.ts')}` });
    const { code } = await uplift(folder, ['undo', '--yes', '--force']);
    expect(code).toBe(0);
    expect(readIn(folder, 'config/admin.ts')).toBe(`// mine\n${admin}`);
    change(folder, { 'config/admin.ts': admin });
    expect(treeOf(folder)).toEqual(original);
  });

  test('with --force leaves and names a file in which nothing is found again', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const original = treeOf(folder);
    await uplift(folder, TO_4_7);
    const mine = 'export default {};\n';
    change(folder, { 'config/admin.ts': mine });
    const { code, stdout } = await uplift(folder, ['undo', '--yes', '--force']);
    expect(code).toBe(1);
    expect(stdout).toContain('config/admin.ts was left as it is');
    expect(readIn(folder, 'config/admin.ts')).toBe(mine);
    expect(treeOf(folder)).toEqual({ ...original, 'config/admin.ts': treeOf(folder)['config/admin.ts'] });
  });

  test.for([
    ['rewritten', { 'package-lock.json': '{ "lockfileVersion": 1 }\n' }],
    ['created', {}],
  ] as const)('brings back a lock file that the installation has %s', async ([, files], { expect }) => {
    const folder = copyProject('restaurants-4.6-ts', files);
    const original = treeOf(folder);
    const run = await uplift(folder, [...TO_4_7_AND_INSTALL, '--from', '4.6.1'], {
      node: NODE_OF_4_7,
      env: { FAKE_LOCK: 'package-lock.json' },
    });
    expect(run.code).toBe(1);
    expect(readIn(folder, 'package-lock.json')).toContain('installed');
    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.stdout).toContain('package-lock.json');
    expect(undone.stdout).toContain('install again');
    expect(treeOf(folder)).toEqual(original);
  });
});
