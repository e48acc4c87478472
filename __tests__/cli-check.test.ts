import { describe, test } from 'vitest';
import { envValues } from '../src/ast/env-text.ts';
import { change, copyProject } from './cli/copy-project.ts';
import { flat } from './cli/flat.ts';
import { readReport } from './cli/read-report.ts';
import { TO_4_7, uplift } from './cli/run-cli.ts';
import { readIn, treeOf } from './cli/tree.ts';
import { writeFiles } from './cli/write-files.ts';

const manifest = (dependencies: Readonly<Record<string, string>>, section = 'dependencies'): string =>
  JSON.stringify({ name: 'menus', [section]: dependencies });

describe.concurrent('check', () => {
  test('names a command that does what it found, and is content afterwards', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts', {
      'package.json': manifest({ '@strapi/strapi': '4.7.1' }),
    });
    const found = await uplift(folder, ['check']);
    expect(found.code).toBe(1);
    const command = /strapi-uplift (check --fix)/.exec(found.stdout)?.[1]?.split(' ') ?? [];

    const args = [...command, '--yes', '--offline', '--skip', 'server-stopped'];
    expect((await uplift(folder, args)).code).toBe(0);
    expect((await uplift(folder, ['check'])).code).toBe(0);
  });

  test('touches nothing', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments');
    const before = treeOf(folder);
    await uplift(folder, ['check', '--to', '4.7.1']);
    expect(treeOf(folder)).toEqual(before);
  });

  test('does not ask for a .env where there is none, as in CI', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts');
    await uplift(folder, TO_4_7);
    change(folder, { '.env': null });
    expect((await uplift(folder, ['check'])).code).toBe(0);
  });

  test('makes a .env for what --fix has the config read', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts', {
      'package.json': manifest({ '@strapi/strapi': '4.7.1' }),
      '.env': null,
    });
    const told = await uplift(folder, ['check', '--only', '4.7.0', '--only', 'secrets']);
    expect(told.code).toBe(1);
    expect(flat(told.stdout)).toContain('`TRANSFER_TOKEN_SALT` is missing and gets');
    await uplift(folder, ['check', '--fix', '--yes', '--offline', '--skip', 'server-stopped']);
    expect(envValues(readIn(folder, '.env')).get('TRANSFER_TOKEN_SALT')).toHaveLength(24);
  });

  test('is about the version that package.json asks for, also before it is installed', async ({ expect }) => {
    const folder = copyProject('menus-4.6-environments', {
      'package.json': manifest({ '@strapi/strapi': '4.7.1' }),
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: { 'node_modules/@strapi/strapi': { version: '4.6.1' } },
      }),
    });
    const { code, stdout } = await uplift(folder, ['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('4.7.0/add-transfer-token-salt');
    expect(flat(stdout)).toContain('package.json asks for 4.7.1 (edited, but not installed since)');
  });

  test('asks nothing of a plugin, which depends on Strapi but is no app', async ({ expect }) => {
    const folder = copyProject('restaurants-4.6-ts', {
      'package.json': manifest({ '@strapi/strapi': '^4.8.0' }, 'peerDependencies'),
      config: null,
      '.env': null,
    });
    const ran = await uplift(folder, ['check', '--json']);
    expect(ran.code).toBe(0);
    const steps = readReport(ran).plan?.steps ?? [];
    expect(steps.map(({ kind }) => kind).filter((kind) => kind !== 'edit')).toEqual([]);
    const files = steps.flatMap((step) => (step.kind === 'edit' ? step.files : []));
    expect(files).toContainEqual(expect.objectContaining({ path: 'config/admin.js' }));
    expect(files.map(({ kind }) => kind)).toEqual(files.map(() => 'not-applicable'));
  });

  test('refuses a config of the time before 3.0.0, whatever the version says', async ({ expect }) => {
    const folder = writeFiles({
      'package.json': manifest({ strapi: '3.0.6' }),
      'config/application.json': '{}',
      'config/environments/production/server.json': '{}',
    });
    const { code, stderr } = await uplift(folder, ['check']);
    expect(code).toBe(2);
    expect(flat(stderr)).toContain(
      'laid out as before Strapi 3.0.0 (config/application.json, config/environments)',
    );
    change(folder, { 'config/server.js': 'module.exports = () => ({});\n' });
    expect((await uplift(folder, ['check'])).code).toBe(0);
  });

  test.for([
    ['a major that is not known', '5.8.0', 'Strapi 5.8.0 is not one that this tool knows'],
    ['a beta', '3.0.0-beta.19.4', 'older than the first release of its major'],
  ] as const)('refuses %s', async ([, version, message], { expect }) => {
    const name = version.startsWith('3') ? 'strapi' : '@strapi/strapi';
    const folder = copyProject('restaurants-4.6-ts', { 'package.json': manifest({ [name]: version }) });
    const { code, stderr } = await uplift(folder, ['check']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
