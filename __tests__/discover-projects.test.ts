import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Discovery } from '../src/core/batch/found-project.ts';
import { projectKind } from '../src/core/batch/project-kind.ts';
import { discoverProjects } from '../src/io/discovery/discover-projects.ts';
import { commitAll } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { tempProject } from './fixtures/temp-project.ts';

const V4 = { '@strapi/strapi': '4.6.1' };
const app = (name: string, more: object = {}) => ({
  name,
  scripts: { develop: 'strapi develop' },
  dependencies: V4,
  ...more,
});
const plugin = (name: string) => ({ name, strapi: { kind: 'plugin', name } });

const kinds = ({ projects }: Discovery) => projects.map(({ path, kind }) => `${path} ${kind}`);
const workspaces = ({ projects }: Discovery) =>
  projects.map(({ path, workspace }) => `${path} in ${workspace}`);

function repository(files: Readonly<Record<string, unknown>>): string {
  const root = tempProject(files);
  git(root, 'init', '--quiet');
  return root;
}

describe('what a package.json is', () => {
  const kindOf = (manifest: Record<string, unknown>, ...files: string[]) =>
    projectKind(manifest, (path) => files.includes(path));

  test.each([
    ['app', { dependencies: { strapi: '3.0.1' } }, ['config']],
    ['app', { dependencies: V4 }, ['src/api']],
    ['app', { devDependencies: { strapi: '3.0.1' } }, ['api']],
    ['app', app('cms'), []],
    ['app', { dependencies: { '@strapi/strapi': '^5.1.0' }, scripts: { dev: 'npx strapi develop' } }, []],
    ['app', { dependencies: V4, scripts: { start: 'NODE_ENV=x cross-env A=1 strapi start' } }, []],
    ['app', { dependencies: V4, scripts: { start: 'dotenv -e .env -- strapi start' } }, []],
    ['app', { dependencies: V4, strapi: { uuid: 'b5a4' } }, ['config']],
    ['plugin', plugin('menus'), []],
    ['plugin', { strapi: { name: 'menus', icon: 'plug', description: '' } }, []],
    ['plugin', { name: 'strapi-plugin-menus', devDependencies: V4, scripts: { dev: 'strapi develop' } }, []],
    ['plugin', { name: '@acme/strapi-plugin-menus', dependencies: { 'strapi-utils': '3.0.0' } }, []],
    ['plugin', { name: 'menus', peerDependencies: V4 }, ['strapi-server.js']],
    ['plugin', { name: 'menus', peerDependencies: { strapi: '3.x' } }, ['admin/src']],
    ['package', { name: 'shared', peerDependencies: V4 }, ['config']],
    ['package', { name: 'shared', dependencies: { '@strapi/utils': '4.6.1' } }, ['config']],
    ['package', { name: 'root', devDependencies: V4, scripts: { cms: 'yarn workspace strapi develop' } }, []],
    ['package', { name: 'root', dependencies: V4, scripts: { cms: 'cd strapi && yarn develop' } }, []],
    ['package', { name: 'root', dependencies: V4, scripts: { cms: 'npm run --prefix strapi develop' } }, []],
    ['package', { resolutions: { '**/strapi-utils': '3.1.0' } }, []],
    ['package', { overrides: { '@acme/cms': { '@strapi/utils@^4': '4.6.1' } } }, []],
    ['package', { pnpm: { overrides: { '@acme/cms>@strapi/strapi': '4.6.1' } } }, []],
    [undefined, { name: 'web', description: 'reads from strapi', dependencies: { react: '18' } }, ['config']],
    [undefined, { name: 'x', dependencies: { 'strapi-plugin-ckeditor': '1' } }, ['config']],
    [undefined, { name: 'strapi-plugin-nothing' }, []],
    [undefined, { dependencies: ['strapi'], scripts: 'strapi', strapi: null, pnpm: [] }, ['config']],
  ])('%s: %j with %j', (kind, manifest, files) => {
    expect(kindOf(manifest, ...files)).toBe(kind);
  });
});

describe('layouts', () => {
  const members = {
    'apps/cms/package.json': app('@acme/cms', { dependencies: { ...V4, '@acme/menus': '*' } }),
    'packages/menus/package.json': plugin('@acme/menus'),
    'tools/old/package.json': app('old'),
  };
  const listed = ['apps/cms in .', 'packages/menus in .', 'tools/old in tools/old'];

  test.each([
    ['npm', { 'package.json': { workspaces: ['apps/*', 'packages/*'] }, 'package-lock.json': '{}' }],
    ['yarn', { 'package.json': { workspaces: { packages: ['{apps,packages}/*'] } }, 'yarn.lock': '' }],
    [
      'pnpm',
      { 'package.json': {}, 'pnpm-workspace.yaml': 'packages: ["apps/*", "packages/**", "!tools/*"]' },
    ],
    ['bun', { 'package.json': { workspaces: ['./apps/*', './packages/*/'] }, 'bun.lock': '{}' }],
    ['nx', { 'package.json': { workspaces: ['apps/*', 'packages/*'] }, 'nx.json': '{}' }],
    ['turbo', { 'package.json': { workspaces: ['apps/*', 'packages/*'] }, 'turbo.json': '{}' }],
    [
      'lerna over yarn',
      {
        'package.json': { workspaces: ['apps/*', 'packages/*'] },
        'lerna.json': { packages: ['tools/*'], npmClient: 'yarn', useWorkspaces: true },
      },
    ],
    [
      'rush',
      {
        'rush.json': `/* Rush */ { "projects": [
          { "packageName": "@acme/cms", "projectFolder": "apps/cms" }, // the app
          { "packageName": "@acme/menus", "projectFolder": "packages/menus" },
        ] }`,
      },
    ],
  ])('%s', (_, files) => {
    const found = discoverProjects(repository({ ...members, ...files }));
    expect(workspaces(found)).toEqual(listed);
    expect(found.projects[0]?.dependsOn).toEqual(['packages/menus']);
    expect(found.leftOut).toEqual([]);
  });

  test('lerna alone installs each package for itself', () => {
    const files = { 'package.json': {}, 'lerna.json': { packages: ['apps/*', 'packages/*'] } };
    const found = discoverProjects(repository({ ...members, ...files }));
    expect(workspaces(found)).toEqual([
      'apps/cms in apps/cms',
      'packages/menus in packages/menus',
      'tools/old in tools/old',
    ]);
  });

  test('the folder of the run may be an app, or lie inside of a workspace', () => {
    const root = repository({
      'package.json': { workspaces: ['apps/*'] },
      'apps/cms/package.json': app('cms'),
    });
    const found = discoverProjects(join(root, 'apps', 'cms'));
    expect(found.projects).toEqual([
      { path: '.', name: 'cms', kind: 'app', workspace: '../..', dependsOn: [], usesCatalog: false },
    ]);
  });

  test('apps in apps, plugins of apps, and names that are not there', () => {
    const root = repository({
      'package.json': app('root', { dependencies: { ...V4, cms: 'file:cms' } }),
      'plugins/menus/package.json': plugin('menus'),
      'src/plugins/tables/package.json': plugin('tables'),
      'src/plugins/tables/admin/package.json': { dependencies: { '@strapi/utils': '4' } },
      'plugins/menus/playground/package.json': app('playground'),
      'libs/plugins/waiters/package.json': plugin('waiters'),
      'cms/package.json': app('cms', { dependencies: { '@strapi/strapi': 'catalog:', root: '*' } }),
      'no-name/package.json': { ...app(''), name: 3 },
    });
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual([
      '. app',
      'cms app',
      'libs/plugins/waiters plugin',
      'no-name app',
      'plugins/menus/playground app',
    ]);
    expect(found.projects.map(({ name }) => name)).toContain('no-name');
    expect(found.projects.map(({ dependsOn }) => dependsOn.join())).toEqual(['cms', '.', '', '', '']);
    expect(found.projects.map(({ usesCatalog }) => usesCatalog)).toEqual([false, true, false, false, false]);
  });

  test('an app called strapi is not what the others depend on, unless they say so', () => {
    const root = repository({
      'a/package.json': { ...app('strapi'), dependencies: { strapi: '3.0.1' } },
      'b/package.json': { ...app('b'), dependencies: { strapi: '3.0.1' } },
      'c/package.json': { dependencies: { strapi: 'workspace:*', 'strapi-utils': '3.0.1' } },
    });
    const { projects } = discoverProjects(root);
    expect(projects.map(({ dependsOn }) => dependsOn)).toEqual([[], [], ['a']]);
  });
});

describe.each(['in git', 'without git'])('%s', (where) => {
  const inGit = where === 'in git';
  const at = (files: Readonly<Record<string, unknown>>) => (inGit ? repository(files) : tempProject(files));

  test('what others wrote is left out, and a vendored app is told', () => {
    const names = ['node_modules', 'dist', 'build', '.cache', '.strapi-uplift', 'bower_components', '.yarn'];
    const found = discoverProjects(
      at({
        'cms/package.json': app('cms'),
        ...Object.fromEntries(names.map((name) => [`cms/${name}/x/package.json`, app('x')])),
        'vendor/acme/cms/package.json': app('theirs'),
        'third_party/menus/package.json': plugin('menus'),
        'vendored/x/package.json': '{ broken strapi',
      }),
    );
    expect(kinds(found)).toEqual(['cms app']);
    expect(found.leftOut).toEqual([
      { path: 'vendor/acme/cms', level: 'info', reason: 'It lies in a folder of vendored code: vendor.' },
    ]);
  });

  test.skipIf(process.platform === 'win32')('names of all kinds', () => {
    const names = [
      'a b',
      'größe ✓',
      'it\'s "quoted"',
      'line\nend',
      '-rf',
      '[slug]',
      '{a,b}',
      '*',
      'tab\there',
      // As git writes before a path.
      '? mark',
      'H 160000 link',
      '100644 1f 0\tmode',
    ];
    const files = names.map((name) => [`apps/${name}/package.json`, app(name)]);
    const found = discoverProjects(
      at({ 'package.json': { workspaces: ['apps/*'] }, ...Object.fromEntries(files) }),
    );
    expect(found.projects.map(({ path }) => path)).toEqual(names.map((name) => `apps/${name}`).sort());
    expect(new Set(found.projects.map(({ workspace }) => workspace))).toEqual(new Set(['.']));
    expect(found.leftOut).toEqual([]);
  });

  test('links are not followed, so that loops end', () => {
    const root = at({ 'cms/package.json': app('cms'), 'linked/': '' });
    symlinkSync('..', join(root, 'cms', 'up'));
    symlinkSync('cms', join(root, 'again'));
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync(join('..', 'cms', 'package.json'), join(root, 'linked', 'package.json'));
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual(['cms app']);
    expect(found.leftOut).toEqual([
      { path: 'linked/package.json', level: 'warning', reason: 'It is a link, which is not followed.' },
    ]);
  });

  test('a package.json that is none', () => {
    const root = at({
      'array/package.json': ['strapi'],
      'text/package.json': '"strapi"',
      'broken/package.json': '{ "dependencies": { "strapi": } }',
      'broken-other/package.json': '{ "dependencies": ',
      'huge/package.json': ' '.repeat(5 * 1024 * 1024 + 1),
      'empty/package.json': '',
      'folder/package.json/package.json': app('inner'),
      'bom/package.json': `\ufeff${JSON.stringify(app('bom'))}`,
    });
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual(['bom app', 'folder/package.json app']);
    expect(found.leftOut.map(({ path, reason, level }) => [path, reason, level])).toEqual([
      ['array/package.json', 'It holds no JSON object.', 'warning'],
      ['broken/package.json', 'It is not valid JSON.', 'warning'],
      ['huge/package.json', 'It is larger than 5 MB.', 'warning'],
      ['text/package.json', 'It holds no JSON object.', 'warning'],
    ]);
  });

  test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is told', () => {
    const root = at({ 'cms/package.json': app('cms') });
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x62, 0xff])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/package.json')]), JSON.stringify(app('b')));
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual(['cms app']);
    expect(found.leftOut).toEqual([
      {
        path: expect.stringMatching(/^b\ufffd/),
        level: 'warning',
        reason: expect.stringContaining('not UTF-8'),
      },
    ]);
  });

  test.skipIf(process.platform === 'win32')('a pipe does not hold it up', () => {
    const root = at({ 'cms/package.json': app('cms'), 'pipe/package.json': app('pipe') });
    if (inGit) commitAll(root);
    rmSync(join(root, 'pipe', 'package.json'));
    execFileSync('mkfifo', [join(root, 'pipe', 'package.json')]);
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual(['cms app']);
    expect(found.leftOut).toEqual([
      { path: 'pipe/package.json', level: 'warning', reason: 'It is no file.' },
    ]);
  });

  test('10,000 files in a folder', () => {
    const root = at({ 'cms/package.json': app('cms'), 'cms/config/': '' });
    for (let index = 0; index < 10_000; index++)
      writeFileSync(join(root, 'cms', 'config', `${index}.js`), '');
    expect(kinds(discoverProjects(root))).toEqual(['cms app']);
  });

  test.skipIf(process.platform === 'win32')('a folder that cannot be looked into is told', () => {
    const root = at({
      'cms/package.json': app('cms'),
      'cms/locked/package.json': app('locked'),
      'file/package.json': app('file'),
    });
    chmodSync(join(root, 'cms', 'locked'), 0o000);
    chmodSync(join(root, 'file', 'package.json'), 0o000);
    // Inside of the repository, where git names paths from its top.
    const found = asNobody(root, () => discoverProjects(root));
    const inside = asNobody(root, () => discoverProjects(join(root, 'cms')));
    chmodSync(join(root, 'cms', 'locked'), 0o700);
    expect(kinds(found)).toEqual(['cms app']);
    expect(found.leftOut).toEqual([
      {
        path: 'cms/locked',
        level: 'warning',
        reason: expect.stringMatching(/^The folder cannot be looked into: /),
      },
      { path: 'file/package.json', level: 'warning', reason: 'It cannot be read: EACCES.' },
    ]);
    expect(inside.leftOut.map(({ path }) => path)).toEqual(['locked']);
  });

  test('repositories inside are listed by their own git', () => {
    const root = at({ 'cms/package.json': app('cms') });
    for (const name of ['shop', 'shop/deep/blog']) {
      mkdirSync(join(root, name), { recursive: true });
      git(join(root, name), 'init', '--quiet');
      writeFileSync(join(root, name, 'package.json'), JSON.stringify(app(name)));
      mkdirSync(join(root, name, 'ignored'));
      writeFileSync(join(root, name, 'ignored', 'package.json'), JSON.stringify(app('ignored')));
      writeFileSync(join(root, name, '.gitignore'), 'ignored/\n');
    }
    // Called a repository, but none.
    mkdirSync(join(root, 'cms', 'inner', '.git'), { recursive: true });
    writeFileSync(join(root, 'cms', 'inner', 'package.json'), JSON.stringify(app('inner')));
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual(['cms app', 'cms/inner app', 'shop app', 'shop/deep/blog app']);
    expect(found.leftOut).toEqual([]);
  });
});

describe('what only git knows', () => {
  test('ignored folders, deleted files and a folder that became a link are left out', () => {
    const root = repository({
      '.gitignore': 'ignored/\n',
      'cms/package.json': app('cms'),
      'ignored/package.json': app('ignored'),
      'deleted/package.json': app('deleted'),
      'moved/cms/package.json': app('moved'),
    });
    commitAll(root);
    rmSync(join(root, 'deleted'), { recursive: true });
    renameSync(join(root, 'moved'), join(root, 'real'));
    symlinkSync('real', join(root, 'moved'));
    writeFileSync(join(root, 'deleted'), 'a file by now');
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual(['cms app', 'real/cms app']);
    expect(found.leftOut).toEqual([]);
  });

  test('a submodule, checked out or not', () => {
    const shop = repository({ 'package.json': app('shop') });
    commitAll(shop);
    const root = repository({ 'cms/package.json': app('cms') });
    for (const name of ['shop', 'empty']) {
      execFileSync('git', ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', shop, name], {
        cwd: root,
      });
    }
    commitAll(root);
    execFileSync('git', ['submodule', '--quiet', 'deinit', 'empty'], { cwd: root });
    const found = discoverProjects(root);
    expect(workspaces(found)).toEqual(['cms in cms', 'shop in shop']);
    expect(found.leftOut).toEqual([]);
  });

  test('what .gitattributes marks as vendored, here or above', () => {
    const root = repository({
      '.gitattributes': 'shop/legacy/** linguist-vendored\nshop/menus/** -linguist-vendored\n',
      'shop/legacy/cms/package.json': app('legacy'),
      'shop/menus/package.json': plugin('menus'),
    });
    const leftOut = [{ level: 'info', reason: '.gitattributes marks it as vendored.' }];
    for (const folder of ['.', 'shop']) {
      const found = discoverProjects(join(root, folder));
      expect(found.projects.map(({ name }) => name)).toEqual(['menus']);
      expect(found.leftOut).toMatchObject(leftOut);
    }
  });

  test('a folder that is itself ignored, or lies in one that would be left out, is looked into all the same', () => {
    const root = repository({
      '.gitignore': 'tmp/\n',
      'tmp/shop/cms/package.json': app('cms'),
      'build/shop/cms/package.json': app('cms'),
    });
    for (const folder of ['tmp', 'build']) {
      expect(kinds(discoverProjects(join(root, folder, 'shop')))).toEqual(['cms app']);
    }
  });

  test('a git that refuses is told, and the folder is walked', () => {
    const root = repository({ 'cms/package.json': app('cms') });
    writeFileSync(join(root, '.git', 'index'), 'not an index');
    const found = discoverProjects(root);
    expect(kinds(found)).toEqual(['cms app']);
    expect(found.leftOut).toEqual([
      { path: '.', level: 'warning', reason: expect.stringMatching(/^Git could not list it, .*index/) },
    ]);
  });

  test('a merge that is under way names a file once', () => {
    const root = repository({ 'cms/package.json': app('cms') });
    commitAll(root);
    git(root, 'branch', 'theirs');
    writeFileSync(join(root, 'cms', 'package.json'), JSON.stringify(app('ours')));
    commitAll(root);
    git(root, 'checkout', '--quiet', 'theirs');
    writeFileSync(join(root, 'cms', 'package.json'), JSON.stringify(app('theirs')));
    commitAll(root);
    expect(() => execFileSync('git', ['merge', '-'], { cwd: root, stdio: 'pipe' })).toThrow();
    writeFileSync(join(root, 'cms', 'package.json'), JSON.stringify(app('cms')));
    expect(kinds(discoverProjects(root))).toEqual(['cms app']);
  });
});

/** Runs as a user whom rights stop, where the tests run as one whom they do not. */
function asNobody<T>(root: string, run: () => T): T {
  if (process.getuid?.() !== 0) return run();
  const nobody = 65534;
  for (const path of ['', ...(readdirSync(root, { recursive: true }) as string[])]) {
    lchownSync(join(root, path), nobody, nobody);
  }
  const { HOME } = process.env;
  process.env.HOME = root;
  process.seteuid?.(nobody);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
    if (HOME !== undefined) process.env.HOME = HOME;
  }
}
