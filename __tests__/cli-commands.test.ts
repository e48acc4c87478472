import { describe, test } from 'vitest';
import { change, copyProject } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { readReport } from './cli/read-report.ts';
import { NODE_OF_4_7, TO_3_1, TO_4_7, TO_4_7_AND_INSTALL, uplift } from './cli/run-cli.ts';
import { everything, readIn, treeOf } from './cli/tree.ts';

const node = NODE_OF_4_7;
const toBuild3 = TO_3_1.filter((word) => word !== '--no-install');

describe.concurrent('install and build', () => {
  test('are run in the project, in this order, and seen', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const { code, stdout, calls } = await uplift(folder, TO_4_7_AND_INSTALL, { node });
    expect(code).toBe(1);
    expect(calls).toEqual([
      { argv: ['npm', 'install'], cwd: folder },
      { argv: ['npm', 'run', 'build'], cwd: folder },
    ]);
    expect(stdout).toMatch(/\$ npm install\nnpm was here\n[\s\S]*\$ npm run build\nnpm was here\n/);
  });

  test('of Strapi 3 cleans the old build, which is handed on to the script', async ({ expect }) => {
    const { calls } = await uplift(copyProject('blog-3.0'), toBuild3, { node: '12.22.12' });
    expect(calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install', 'npm run build -- --clean']);
  });

  test.for([
    ['yarn.lock', ['yarn install', 'yarn build --clean']],
    ['pnpm-lock.yaml', ['pnpm install', 'pnpm run build --clean']],
  ] as const)('use the package manager of %s', async ([lock, commands], { expect }) => {
    const folder = copyProject('blog-3.0', { [lock]: '' });
    const { calls } = await uplift(folder, toBuild3, { node: '12.22.12' });
    expect(calls.map(({ argv }) => argv.filter((word) => !/frozen/.test(word)).join(' '))).toEqual(commands);
  });

  test('are only printed on a Node that the target does not run on, which needs a person', async ({
    expect,
  }) => {
    const folder = copyProject('articles-3.0-windows');
    const { code, stdout, calls } = await uplift(folder, toBuild3, { node: '20.11.0' });
    expect(code).toBe(1);
    expect(calls).toEqual([]);
    expect(flat(stdout)).toContain(
      'To run yourself: Strapi 3.1.7 needs Node >=10.16.0 <13; `node` here is 20.11.0. Run it with a fitting one, or name one with --node.',
    );
    expect(stdout).toContain('$ npm install  run this yourself');
    expect(readIn(folder, 'config/server.js')).toContain('ADMIN_JWT_SECRET');
  });

  test('--no-install leaves out both, --no-build the second', async ({ expect }) => {
    const none = await uplift(copyProject('restaurants-4.6-ts'), TO_4_7, { node });
    expect(none.calls).toEqual([]);
    const install = await uplift(copyProject('restaurants-4.6-ts'), [...TO_4_7_AND_INSTALL, '--no-build'], {
      node,
    });
    expect(install.calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install']);
    expect(flat(install.stdout)).toContain('To run yourself: --no-build was given.');
  });

  test('--skip leaves a command out as well', async ({ expect }) => {
    const { calls } = await uplift(
      copyProject('restaurants-4.6-ts'),
      [...TO_4_7_AND_INSTALL, '--skip', 'install'],
      { node },
    );
    expect(calls.map(({ argv }) => argv.join(' '))).toEqual(['npm run build']);
  });
});

describe.concurrent('a command that a guide asks for', () => {
  const to = ['upgrade', '--to', '4.14.0', '--yes', '--offline', '--skip', 'server-stopped'];
  const only = [...to, '--only', 'dependencies,4.14.0,install,build'];

  test('runs between install and build, where it concerns the project', async ({ expect }) => {
    const typed = copyProject('restaurants-4.6-ts', { 'package-lock.json': '{}\n' });
    const { calls, stdout } = await uplift(typed, only, { node });
    expect(calls.map(({ argv }) => argv.join(' '))).toEqual([
      'npm install',
      'npx --no-install strapi ts:generate-types',
      'npm run build',
    ]);
    expect(flat(stdout)).toContain('Strapi 4.14 is written in TypeScript itself');
    const plain = await uplift(copyProject('menus-4.6-environments'), only, { node });
    expect(plain.calls.map(({ argv }) => argv.join(' '))).not.toContain(
      'npx --no-install strapi ts:generate-types',
    );
  });

  test('is undone with the rest: what it wrote over comes back, what it made goes', async ({ expect }) => {
    for (const before of [{}, { 'types/generated/contentTypes.d.ts': 'export {}; // by hand\n' }]) {
      const folder = copyProject('restaurants-4.6-ts', before);
      const original = treeOf(folder);
      await uplift(folder, only, { node, env: { FAKE_TYPES: 'export {}; // generated' } });
      expect(readIn(folder, 'types/generated/contentTypes.d.ts')).toContain('generated');
      const undone = await uplift(folder, ['undo', '--yes']);
      expect(undone.code, undone.output).toBe(0);
      expect(treeOf(folder)).toEqual(original);
    }
  });

  test('keeps the upgrade where it fails, says how to go on, and builds nothing', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const { code, stdout, calls } = await uplift(folder, only, {
      node,
      env: { FAKE_FAILS: '--no-install' },
    });
    expect(code).toBe(2);
    expect(calls).toHaveLength(2);
    expect(flat(stdout)).toContain('The upgrade itself is written and installed.');
    expect(flat(stdout)).toContain('run `npx --no-install strapi ts:generate-types`');
  });
});

describe.concurrent('an installation that fails', () => {
  test('takes every file back, also the lock file, and fails with the way on', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts', { 'package-lock.json': '{ "lockfileVersion": 1 }\n' });
    const original = treeOf(folder);
    const { code, stdout, calls } = await uplift(folder, [...TO_4_7_AND_INSTALL, '--from', '4.6.1'], {
      node,
      env: { FAKE_FAILS: 'install', FAKE_LOCK: 'package-lock.json' },
    });
    expect(code).toBe(2);
    expect(calls.map(({ argv }) => argv.join(' '))).toEqual(['npm install']);
    expect(stdout).toContain('The upgrade failed.');
    expect(flat(stdout)).toMatch(/npm install\W* ended with exit code 7\. Every file is as it was before/);
    expect(flat(stdout)).toContain('add --no-install');
    expect(stdout).not.toContain('Not what you wanted?');
    expect(treeOf(folder)).toEqual(original);
    const undone = await uplift(folder, ['undo', '--yes']);
    expect(undone.stdout).toContain('There is nothing to undo.');
  });

  test('does so in JSON as well', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const original = treeOf(folder);
    const ran = await uplift(folder, [...TO_4_7_AND_INSTALL, '--json'], {
      node,
      env: { FAKE_FAILS: 'install' },
    });
    const report = readReport(ran);
    expect(ran.code).toBe(2);
    expect(report).toMatchObject({ command: 'upgrade', status: 'failed', dryRun: false });
    expect(report.run).toBeUndefined();
    expect(report.commands).toEqual([
      { id: 'install', argv: ['npm', 'install'], cwd: '.', status: 'failed', code: 7 },
    ]);
    expect(report.error?.message).toContain('Every file is as it was before');
    expect(ran.stderr).toContain('npm was here');
    expect(treeOf(folder)).toEqual(original);
  });
});

describe.skipIf(process.platform === 'win32')('an installation that is interrupted with Ctrl-C', () => {
  test('takes every file back as well', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const original = treeOf(folder);
    const { code, stdout, calls } = await uplift(folder, TO_4_7_AND_INSTALL, {
      node,
      env: { FAKE_INTERRUPTED: 'install', FAKE_LOCK: 'package-lock.json' },
    });
    expect(code).toBe(2);
    expect(calls).toHaveLength(1);
    expect(flat(stdout)).toContain('Every file is as it was before');
    expect(treeOf(folder)).toEqual(original);
  });
});

describe.concurrent('a build that fails', () => {
  test('keeps the upgrade, which is whole, and says how to go on or back', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const original = treeOf(folder);
    const { code, stdout, calls } = await uplift(folder, TO_4_7_AND_INSTALL, {
      node,
      env: { FAKE_FAILS: 'run' },
    });
    expect(code).toBe(2);
    expect(calls).toHaveLength(2);
    expect(flat(stdout)).toMatch(/npm run build\W* ended with exit code 7\./);
    expect(flat(stdout)).toContain('The upgrade itself is written and installed.');
    expect(flat(stdout)).toContain('strapi-uplift undo');
    expect(readIn(folder, 'config/admin.ts')).toContain('TRANSFER_TOKEN_SALT');
    await uplift(folder, ['undo', '--yes']);
    expect(treeOf(folder)).toEqual(original);
  });
});

describe.concurrent('a package manager that cannot be started', () => {
  test('is found out before anything is written', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    const before = everything(folder);
    const { code, stdout } = await uplift(folder, TO_4_7_AND_INSTALL, {
      node,
      env: { FAKE_FAILS: '--version' },
    });
    expect(code).toBe(2);
    expect(stdout).toContain('npm cannot be started');
    expect(stdout).toContain('--no-install');
    expect(everything(folder)).toEqual(before);
  });

  test('does not matter when nothing is installed', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts', { 'bun.lock': '' });
    const { code } = await uplift(folder, TO_4_7, { node });
    expect(code).toBe(1);
    expect(readIn(folder, 'package.json')).toContain('4.7.1');
  });
});

describe.concurrent('a workspace with a pnpm catalog', () => {
  test('is upgraded from one of its apps: the catalog at the root, the installation there', async ({
    expect,
  }) => {
    const root = copyProject('city-guide-4.6-pnpm');
    const original = treeOf(root);
    const { code, calls } = await uplift(root, [...TO_4_7_AND_INSTALL, '--cwd', 'apps/cms'], { node });
    expect(code).toBe(0);
    expect(readIn(root, 'pnpm-workspace.yaml')).toContain("  '@strapi/strapi': 4.7.1 # the core\n");
    expect(readIn(root, 'apps/cms/package.json')).toContain('"@strapi/strapi": "catalog:"');
    expect(readIn(root, 'apps/web/package.json')).toContain('"react": "catalog:"');
    expect(calls.map(({ argv, cwd }) => [argv[0], argv[1], cwd === root])).toEqual([
      ['pnpm', 'install', true],
      ['pnpm', 'run', false],
    ]);
    const undone = await uplift(root, ['undo', '--yes', '--cwd', 'apps/cms']);
    expect(undone.code).toBe(0);
    expect(undone.stdout).toContain('../../pnpm-workspace.yaml');
    expect(treeOf(root)).toEqual(original);
  });

  test('gets its lock file back from undo', async ({ expect }) => {
    const root = copyProject('city-guide-4.6-pnpm', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" });
    const original = treeOf(root);
    await uplift(root, [...TO_4_7_AND_INSTALL, '--cwd', 'apps/cms', '--from', '4.6.1'], {
      node,
      env: { FAKE_LOCK: 'pnpm-lock.yaml' },
    });
    expect(readIn(root, 'pnpm-lock.yaml')).toContain('installed');
    await uplift(root, ['undo', '--yes', '--cwd', 'apps/cms']);
    expect(treeOf(root)).toEqual(original);
  });

  test('whose catalog has changed since refuses the undo', async ({ expect }) => {
    const root = copyProject('city-guide-4.6-pnpm');
    await uplift(root, [...TO_4_7, '--cwd', 'apps/cms']);
    change(root, { 'pnpm-workspace.yaml': `# mine\n${readIn(root, 'pnpm-workspace.yaml')}` });
    const before = everything(root);
    const { code } = await uplift(root, ['undo', '--yes', '--cwd', 'apps/cms']);
    expect(code).toBe(2);
    expect(everything(root)).toEqual(before);
  });
});
