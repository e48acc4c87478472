import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  detectPackageManager,
  installCommand,
  type PackageManager,
  runScriptCommand,
} from '../src/io/packages/package-manager.ts';
import { tempProject } from './fixtures/temp-project.ts';

const BERRY = '__metadata:\n  version: 8\n';
const CLASSIC = '# yarn lockfile v1\n';

describe('in a project of its own', () => {
  test.each([
    ['npm', { 'package-lock.json': '{}' }, 'package-lock.json'],
    ['npm', { 'npm-shrinkwrap.json': '{}' }, 'npm-shrinkwrap.json'],
    ['yarn', { 'yarn.lock': CLASSIC }, 'yarn.lock'],
    ['yarn-berry', { 'yarn.lock': BERRY }, 'yarn.lock'],
    ['yarn-berry', { '.yarnrc.yml': 'nodeLinker: node-modules\n' }, '.yarnrc.yml'],
    ['pnpm', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" }, 'pnpm-lock.yaml'],
    ['pnpm', { 'pnpm-workspace.yaml': 'catalog: {}\n' }, 'pnpm-workspace.yaml'],
    ['bun', { 'bun.lock': '{}' }, 'bun.lock'],
    ['bun', { 'bun.lockb': '' }, 'bun.lockb'],
    ['npm', {}, 'no lock file'],
    ['npm', { 'package.json': '{ broken' }, 'no lock file'],
    ['pnpm', { 'package.json': { packageManager: 'pnpm@8.15.1+sha256.0000' } }, '`packageManager`'],
    ['yarn', { 'package.json': { packageManager: 'yarn@1.22.22' } }, '`packageManager`'],
    ['yarn-berry', { 'package.json': { packageManager: 'yarn@4.5.3' } }, '`packageManager`'],
    ['bun', { 'package.json': { devEngines: { packageManager: { name: 'bun' } } } }, '`devEngines`'],
  ])('%s, from %j', (name, files, because) => {
    const root = tempProject({ 'package.json': {}, '.git/': '', ...files });
    const found = detectPackageManager(root);
    expect(found).toMatchObject({ name, workspaceRoot: root, warnings: [] });
    expect(found.because).toContain(because);
    const [lock] = Object.keys(files).filter((file) => /lock|shrinkwrap/.test(file));
    expect(found.lockFile).toBe(lock && join(root, lock));
  });

  test('Rush, which alone may install there', () => {
    const root = tempProject({
      'rush.json':
        '{ "projects": [{ "packageName": "cms", "projectFolder": "apps/cms" }] } // comments are allowed',
      'apps/cms/package.json': {},
      'common/scripts/install-run-rush.js': '',
    });
    const manager = detectPackageManager(join(root, 'apps', 'cms'));
    expect(manager).toMatchObject({ name: 'rush', workspaceRoot: root });
    expect(installCommand(manager)).toEqual(['node', 'common/scripts/install-run-rush.js', 'update']);
    expect(runScriptCommand(manager, 'build', ['--clean'])).toEqual(['rushx', 'build', '--clean']);
  });

  test('the version that is written down', () => {
    const root = tempProject({ 'package.json': { packageManager: 'pnpm@8.15.1+sha256.0000' } });
    expect(detectPackageManager(root)).toMatchObject({ name: 'pnpm', version: '8.15.1' });
  });

  test('two lock files are a warning', () => {
    const root = tempProject({ 'package.json': {}, 'yarn.lock': CLASSIC, 'package-lock.json': '{}' });
    expect(detectPackageManager(root)).toMatchObject({
      name: 'yarn',
      warnings: ['There is yarn.lock and package-lock.json: yarn is used. Remove what is not in use.'],
    });
  });

  test('what is declared wins over a lock file', () => {
    const root = tempProject({
      'package.json': { packageManager: 'npm@10.0.0' },
      'yarn.lock': CLASSIC,
      'package-lock.json': '{}',
    });
    expect(detectPackageManager(root)).toMatchObject({
      name: 'npm',
      lockFile: join(root, 'package-lock.json'),
      warnings: ['`packageManager` in package.json says npm, but there is yarn.lock as well.'],
    });
  });
});

describe('in a workspace', () => {
  test.each([
    ['npm', { 'package.json': { workspaces: ['apps/*'] }, 'package-lock.json': '{}' }],
    ['yarn', { 'package.json': { workspaces: { packages: ['./apps/**/'] } }, 'yarn.lock': CLASSIC }],
    ['pnpm', { 'pnpm-workspace.yaml': "packages:\n  - '{apps,tools}/*'\n", 'pnpm-lock.yaml': '' }],
    ['bun', { 'package.json': { workspaces: ['apps/c?s'] }, 'bun.lock': '{}' }],
    ['yarn-berry', { 'package.json': { workspaces: ['apps/*'], packageManager: 'yarn@4.5.3' } }],
  ])('%s installs at the root', (name, files) => {
    const root = tempProject({ '.git/': '', 'package.json': {}, 'apps/cms/package.json': {}, ...files });
    const found = detectPackageManager(join(root, 'apps', 'cms'));
    expect(found).toMatchObject({ name, workspaceRoot: root, warnings: [] });
  });

  test.each([
    ['the root lists other folders', { 'package.json': { workspaces: ['packages/*'] } }],
    ['the root takes the folder out', { 'package.json': { workspaces: ['apps/*', '!apps/cms'] } }],
    ['the root lists nothing', { 'package.json': {} }],
    [
      'pnpm lists nothing',
      { 'package.json': { workspaces: ['apps/*'] }, 'pnpm-workspace.yaml': 'catalog: {}\n' },
    ],
    [
      'the git repository ends below it',
      { 'package.json': { workspaces: ['apps/*'] }, 'apps/cms/.git/': '' },
    ],
  ])('not when %s', (_, files) => {
    const root = tempProject({
      '.git/': '',
      'yarn.lock': CLASSIC,
      'apps/cms/package.json': {},
      'apps/cms/package-lock.json': '{}',
      ...files,
    });
    const found = detectPackageManager(join(root, 'apps', 'cms'));
    expect(relative(root, found.workspaceRoot)).toBe(join('apps', 'cms'));
    expect(found).toMatchObject({ name: 'npm', warnings: [] });
  });

  test('a lock file left in the project is a warning', () => {
    const root = tempProject({
      'package.json': { workspaces: ['apps/*'] },
      'yarn.lock': CLASSIC,
      'apps/cms/package.json': {},
      'apps/cms/package-lock.json': '{}',
    });
    const found = detectPackageManager(join(root, 'apps', 'cms'));
    expect(found).toMatchObject({ name: 'yarn', lockFile: join(root, 'yarn.lock') });
    expect(found.warnings).toEqual([expect.stringContaining('has a package-lock.json of its own')]);
  });
});

describe('commands', () => {
  const manager = (name: PackageManager['name'], version?: string): PackageManager => ({
    name,
    ...(version && { version }),
    workspaceRoot: '/restaurants',
    because: 'the test',
    warnings: [],
  });

  test.each([
    [manager('npm'), 'npm install', 'npm run build -- --clean', 'npm run build'],
    [manager('yarn'), 'yarn install', 'yarn build --clean', 'yarn build'],
    [manager('yarn-berry'), 'yarn install --no-immutable', 'yarn build --clean', 'yarn build'],
    [manager('pnpm'), 'pnpm install --no-frozen-lockfile', 'pnpm run build --clean', 'pnpm run build'],
    [
      manager('pnpm', '6.35.1'),
      'pnpm install --no-frozen-lockfile',
      'pnpm run build -- --clean',
      'pnpm run build',
    ],
    [manager('bun'), 'bun install', 'bun run build --clean', 'bun run build'],
  ])('$name $version', (found, install, clean, build) => {
    expect(installCommand(found).join(' ')).toBe(install);
    expect(runScriptCommand(found, 'build', ['--clean']).join(' ')).toBe(clean);
    expect(runScriptCommand(found, 'build').join(' ')).toBe(build);
  });
});
