import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SyntaxFailure } from '../src/ast/parse.ts';
import { type InstalledVersion, readInstalledVersion } from '../src/io/packages/installed-version.ts';
import { tempProject } from './fixtures/temp-project.ts';

const read = (projectRoot: string, packageName = '@strapi/strapi'): InstalledVersion | undefined =>
  readInstalledVersion(projectRoot, packageName);

const asks = (range: string) => ({ dependencies: { '@strapi/strapi': range } });
const yarnLock = (range: string, version: string): string =>
  `# yarn lockfile v1\n\n"@strapi/strapi@${range}":\n  version "${version}"\n`;
const npmLock = (version: string) => ({
  lockfileVersion: 3,
  packages: { '': {}, 'node_modules/@strapi/strapi': { version } },
});
const unpacked = (version: string) => ({ 'node_modules/@strapi/strapi/package.json': { version } });

test('the lock file comes first', () => {
  const root = tempProject({
    'package.json': asks('^4.6.0'),
    'yarn.lock': yarnLock('^4.6.0', '4.6.1'),
    ...unpacked('4.6.1'),
  });
  expect(read(root)).toEqual({
    version: '4.6.1',
    source: 'lock file',
    file: join(root, 'yarn.lock'),
    range: '^4.6.0',
  });
});

test('without a lock file, what is unpacked', () => {
  const root = tempProject({ 'package.json': asks('^4.6.0'), ...unpacked('4.6.1') });
  expect(read(root)).toEqual({
    version: '4.6.1',
    source: 'node_modules',
    file: join(root, 'node_modules', '@strapi', 'strapi', 'package.json'),
    range: '^4.6.0',
  });
});

test('never installed: the lowest version that package.json allows', () => {
  const root = tempProject({ 'package.json': asks('^4.6.0') });
  expect(read(root)).toEqual({
    version: '4.6.0',
    source: 'package.json range',
    file: join(root, 'package.json'),
    range: '^4.6.0',
  });
});

test('a lock file that cannot be read leaves it to the others', () => {
  const root = tempProject({
    'package.json': asks('4.6.1'),
    'bun.lockb': '\0\0',
    'pnpm-lock.yaml': '<<<<<<< HEAD\n: :\n',
    ...unpacked('4.6.1'),
  });
  expect(read(root)).toMatchObject({ version: '4.6.1', source: 'node_modules' });
});

test('edited, but not installed since', () => {
  const root = tempProject({
    'package.json': asks('4.7.0'),
    'package-lock.json': npmLock('4.6.1'),
    ...unpacked('4.6.1'),
  });
  expect(read(root)).toMatchObject({
    version: '4.6.1',
    source: 'lock file',
    disagreement:
      'package-lock.json has 4.6.1, but package.json asks for 4.7.0 (edited, but not installed since).',
  });
});

test('what is unpacked differs from the lock file', () => {
  const root = tempProject({
    'package.json': asks('^4.5.0'),
    'package-lock.json': npmLock('4.6.1'),
    ...unpacked('4.5.6'),
  });
  expect(read(root)).toMatchObject({
    version: '4.6.1',
    disagreement: 'package-lock.json has 4.6.1, but node_modules/@strapi/strapi/package.json has 4.5.6.',
  });
});

test('two lock files that differ', () => {
  const root = tempProject({
    'package.json': { ...asks('^4.5.0'), packageManager: 'npm@10.0.0' },
    'package-lock.json': npmLock('4.6.1'),
    'yarn.lock': yarnLock('^4.5.0', '4.5.6'),
  });
  expect(read(root)).toMatchObject({
    version: '4.6.1',
    file: join(root, 'package-lock.json'),
    disagreement: 'package-lock.json has 4.6.1, but yarn.lock has 4.5.6.',
  });
});

test('an app of a workspace', () => {
  const root = tempProject({
    'package.json': { workspaces: ['apps/*'] },
    'package-lock.json': {
      lockfileVersion: 3,
      packages: {
        '': {},
        'apps/cms': {},
        'apps/cms/node_modules/@strapi/strapi': { version: '4.5.6' },
        'node_modules/@strapi/strapi': { version: '4.6.1' },
      },
    },
    'apps/cms/package.json': asks('^4.5.0'),
    ...unpacked('4.5.6'),
  });
  expect(read(join(root, 'apps', 'cms'))).toEqual({
    version: '4.5.6',
    source: 'lock file',
    file: join(root, 'package-lock.json'),
    range: '^4.5.0',
  });
});

test.each([
  ['pnpm-workspace.yaml', "packages: ['apps/*']\ncatalog:\n  '@strapi/strapi': ^4.6.0\n", 'catalog:'],
  [
    'pnpm-workspace.yaml',
    "packages: ['apps/*']\ncatalogs:\n  cms:\n    '@strapi/strapi': ^4.6.0\n",
    'catalog:cms',
  ],
  ['.yarnrc.yml', "catalog:\n  '@strapi/strapi': ^4.6.0\n", 'catalog:default'],
  [
    'package.json',
    { workspaces: { packages: ['apps/*'], catalog: { '@strapi/strapi': '^4.6.0' } } },
    'catalog:',
  ],
  [
    'package.json',
    { workspaces: ['apps/*'], catalogs: { cms: { '@strapi/strapi': '^4.6.0' } } },
    'catalog:cms',
  ],
])('a catalog in %s', (file, content, range) => {
  const root = tempProject({
    'package.json': { workspaces: ['apps/*'] },
    'apps/cms/package.json': asks(range),
    [file]: content,
  });
  expect(read(join(root, 'apps', 'cms'))).toEqual({
    version: '4.6.0',
    source: 'package.json range',
    file: join(root, file),
    range: '^4.6.0',
  });
});

test('node_modules of a folder above', () => {
  const root = tempProject({ 'cms/package.json': asks('^4.6.0'), ...unpacked('4.6.1') });
  expect(read(join(root, 'cms'))).toMatchObject({ version: '4.6.1', source: 'node_modules' });
});

test('nothing tells', () => {
  expect(read(tempProject({ 'package.json': {} }))).toBeUndefined();
  expect(read(tempProject({}))).toBeUndefined();
  expect(read(tempProject({ 'package.json': asks('latest') }))).toBeUndefined();
  expect(read(tempProject({ 'package.json': asks('4.6.1') }), 'strapi')).toBeUndefined();
});

test('a package.json that is not JSON is not passed over', () => {
  const root = tempProject({ 'package.json': '{ "dependencies": {, } }' });
  expect(() => read(root)).toThrow(SyntaxFailure);
});
