import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorkspaceFinder, findWorkspaceRoot } from '../src/io/packages/workspace-root.ts';
import { tempProject } from './fixtures/temp-project.ts';

/** Where a project of a tree is installed from, `.` for the tree's root. */
function rootOf(files: Readonly<Record<string, unknown>>, project = 'apps/cms'): string {
  const root = tempProject({ '.git/': '', ...files });
  return relative(root, findWorkspaceRoot(join(root, project))).replaceAll('\\', '/') || '.';
}

describe('a pattern', () => {
  test.each([
    ['apps/*', true],
    ['apps/**', true],
    ['./apps/*/', true],
    ['**', true],
    ['*', false],
    ['apps', false],
    ['apps/cms', true],
    ['apps/c?s', true],
    ['{apps,tools}/*', true],
    ['apps/!(blog)', true],
    ['apps/[a-d]ms', true],
    ['APPS/*', false],
    ['', false],
  ])('%j lists apps/cms: %j', (pattern, lists) => {
    expect(rootOf({ 'package.json': { workspaces: [pattern] } })).toBe(lists ? '.' : 'apps/cms');
  });

  test.each([
    [['apps/*', '!apps/cms'], 'apps/cms'],
    [['!apps/cms', 'apps/*'], '.'],
    [['apps/*', '!apps/*', 'apps/cms'], '.'],
    [['!apps/blog'], 'apps/cms'],
  ])('%j: the last that matches decides', (workspaces, expected) => {
    expect(rootOf({ 'package.json': { workspaces } })).toBe(expected);
  });

  test.each(['a b', 'größe', '.hidden', '(old) [slug]'])('matches the name %j', (name) => {
    expect(rootOf({ 'package.json': { workspaces: ['apps/*'] } }, `apps/${name}`)).toBe('.');
    expect(rootOf({ 'package.json': { workspaces: [`apps/${name}`] } }, `apps/${name}`)).toBe('.');
  });
});

describe('rush', () => {
  const rush = '{\n  // Our apps\n  "projects": [{ "projectFolder": "./apps/cms", /* yet */ }],\n}';

  test('lists folders one by one, in JSON with comments', () => {
    expect(rootOf({ 'rush.json': rush })).toBe('.');
    expect(rootOf({ 'rush.json': rush }, 'apps/blog')).toBe('apps/blog');
    expect(rootOf({ 'rush.json': '{ broken' })).toBe('apps/cms');
  });
});

test('lerna.json makes no workspace, with its own client or another', () => {
  const lerna = { packages: ['apps/*'] };
  expect(rootOf({ 'package.json': {}, 'lerna.json': lerna })).toBe('apps/cms');
  expect(rootOf({ 'package.json': {}, 'lerna.json': { ...lerna, npmClient: 'pnpm' } })).toBe('apps/cms');
  const workspaces = { 'package.json': { workspaces: ['apps/*'] } };
  expect(rootOf({ ...workspaces, 'lerna.json': { ...lerna, useWorkspaces: true } })).toBe('.');
});

test('the nearest workspace counts, and none beyond the repository', () => {
  const listing = { workspaces: ['**'] };
  const files = { 'package.json': listing, 'apps/package.json': listing };
  expect(rootOf(files)).toBe('apps');
  expect(rootOf({ ...files, 'apps/cms/.git': 'gitdir: ../../.git/modules/cms' })).toBe('apps/cms');
  expect(rootOf({ 'package.json': listing, 'apps/.git': '', 'apps/package.json': {} })).toBe('apps/cms');
});

test('what was read is remembered', () => {
  const root = tempProject({ '.git/': '', 'package.json': { workspaces: ['apps/*'] } });
  const find = createWorkspaceFinder();
  expect(find(join(root, 'apps', 'cms'))).toBe(root);
  rmSync(join(root, 'package.json'));
  expect(find(join(root, 'apps', 'blog'))).toBe(root);
  expect(find(join(root, 'tools', 'cms'))).toBe(join(root, 'tools', 'cms'));
});

test.skipIf(process.platform === 'win32')('a pipe around a project does not hold it up', () => {
  const root = tempProject({ '.git/': '', 'apps/cms/package.json': {} });
  for (const name of ['package.json', 'pnpm-workspace.yaml', 'rush.json'])
    execFileSync('mkfifo', [join(root, name)]);
  expect(findWorkspaceRoot(join(root, 'apps', 'cms'))).toBe(join(root, 'apps', 'cms'));
});
