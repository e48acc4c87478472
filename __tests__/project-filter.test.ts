import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedProjects } from '../src/core/batch/changed-projects.ts';
import type { FoundProject } from '../src/core/batch/found-project.ts';
import { parseProjectFilter } from '../src/core/batch/parse-project-filter.ts';
import { selectProjects } from '../src/core/batch/select-projects.ts';
import { ExpectedFailure } from '../src/core/expected-failure.ts';
import { changedSince } from '../src/io/discovery/changed-since.ts';
import { commitAll } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { tempProject } from './fixtures/temp-project.ts';

const project = (
  path: string,
  name: string,
  dependsOn: readonly string[] = [],
  more: Partial<FoundProject> = {},
): FoundProject => ({ path, name, kind: 'app', workspace: '.', dependsOn, usesCatalog: false, ...more });

/** blog → menus → core, shop → menus, tools stands alone. */
const PROJECTS = [
  project('.', 'root'),
  project('apps/blog', '@acme/blog', ['packages/menus']),
  project('apps/shop', '@acme/shop', ['packages/menus']),
  project('packages/core', 'core'),
  project('packages/menus', '@acme/menus', ['packages/core']),
  project('tools', '@tools/shop'),
  project('tools/[slug] (old)', 'old app'),
];
const CHANGED = new Map([
  ['origin/main', ['apps/blog/config/server.js', 'packages/core/index.js']],
  ['v1', []],
]);

const select = (...filters: string[]) => {
  const { projects, unmatched } = selectProjects(PROJECTS, filters.map(parseProjectFilter), CHANGED);
  return { paths: projects.map(({ path }) => path), unmatched: unmatched.map(({ text }) => text) };
};

describe('a filter', () => {
  const all = PROJECTS.map(({ path }) => path);
  const under = (start: string) => all.filter((path) => path.startsWith(start));

  test.each<readonly [readonly string[], readonly string[]]>([
    [[], all],
    [['root'], ['.']],
    [['@acme/*'], ['apps/blog', 'apps/shop', 'packages/menus']],
    [['*shop'], ['apps/shop', 'tools']],
    [['menus'], ['packages/menus']],
    [['old app'], ['tools/[slug] (old)']],
    [['.'], ['.']],
    [['./'], ['.']],
    [['{.}'], ['.']],
    [['./apps/*'], under('apps/')],
    [['./apps/blog/'], ['apps/blog']],
    [['.\\apps\\blog'], ['apps/blog']],
    [['./tools/**'], ['tools', 'tools/[slug] (old)']],
    [['./tools/[slug] (old)'], ['tools/[slug] (old)']],
    [['./{apps,tools}'], ['tools']],
    [['./**'], all],
    [['{apps/**}'], under('apps/')],
    [['{./apps/**}'], under('apps/')],
    [['{**/menus}'], ['packages/menus']],
    [['@acme/*{packages/**}'], ['packages/menus']],
    [
      ['blog', 'core'],
      ['apps/blog', 'packages/core'],
    ],
    [['!@acme/*'], ['.', 'packages/core', 'tools', 'tools/[slug] (old)']],
    [
      ['@acme/*', '!blog'],
      ['apps/shop', 'packages/menus'],
    ],
    [
      ['!blog', '@acme/*'],
      ['apps/shop', 'packages/menus'],
    ],
    [['blog...'], ['apps/blog', 'packages/core', 'packages/menus']],
    [['blog^...'], ['packages/core', 'packages/menus']],
    [['...core'], ['apps/blog', 'apps/shop', 'packages/core', 'packages/menus']],
    [['...^core'], ['apps/blog', 'apps/shop', 'packages/menus']],
    [['...menus...'], ['apps/blog', 'apps/shop', 'packages/core', 'packages/menus']],
    // Itself is among what its dependents need.
    [['...^menus^...'], ['apps/blog', 'apps/shop', 'packages/core', 'packages/menus']],
    [['..../packages/menus'], ['apps/blog', 'apps/shop', 'packages/menus']],
    [['./apps/blog^...'], ['packages/core', 'packages/menus']],
    [['@acme/shop', '!...core'], []],
    [['[origin/main]'], ['apps/blog', 'packages/core']],
    [['...{packages/**}[origin/main]'], ['apps/blog', 'apps/shop', 'packages/core', 'packages/menus']],
    [['[origin/main]^...'], ['packages/core', 'packages/menus']],
    [['@acme/*[origin/main]'], ['apps/blog']],
    [['![origin/main]', './apps/*'], ['apps/shop']],
    [['[v1]'], []],
  ])('%j', (filters, paths) => {
    expect(select(...filters)).toEqual({ paths, unmatched: [] });
  });

  test.each([
    ['what is not there', 'blgo', []],
    ['two of the name without its scope', 'shop', []],
    ['a path that is none', './app/blog', []],
    ['a path above', './../other', []],
    ['a name with the wrong case', '@ACME/blog', []],
    ['a name that is a path', 'apps/blog', []],
    ['what is not there, since a change', 'blgo[origin/main]', []],
    ['to take out what is not there', '!blgo', PROJECTS.map(({ path }) => path)],
  ])('that matches nothing is told: %s', (_, filter, paths) => {
    expect(select(filter)).toEqual({ paths, unmatched: [filter] });
  });

  test.each(['', '!', '...', '!...^', '{}', '[]', 'a{', 'a]', '[a]{b}', '{a}b', 'a[b]c', '...^...'])(
    '%j is none',
    (text) => {
      expect(() => parseProjectFilter(text)).toThrow(ExpectedFailure);
    },
  );

  test('a change that nobody asked git for is a mistake of the program', () => {
    expect(() => select('[other]')).toThrow('other');
  });

  test('does what a simple model does', () => {
    const paths = ['a', 'a/b', 'a/c', 'd', 'd/e', 'd/e/f'];
    const graph = fc.array(fc.subarray(paths), { minLength: paths.length, maxLength: paths.length });
    const part = fc.record({
      excludes: fc.boolean(),
      folder: fc.constantFrom(...paths),
      deep: fc.boolean(),
      before: fc.constantFrom('', '...', '...^'),
      after: fc.constantFrom('', '...', '^...'),
    });
    fc.assert(
      fc.property(graph, fc.array(part, { maxLength: 4 }), (edges, parts) => {
        const projects = paths.map((path, index) => project(path, path, edges[index]));
        const filters = parts.map(
          ({ excludes, folder, deep, before, after }) =>
            `${excludes ? '!' : ''}${before}{${folder}${deep ? '/**' : ''}}${after}`,
        );
        const needs = (from: string, to: string): boolean => walk(from, [], to);
        const walk = (from: string, seen: readonly string[], to: string): boolean =>
          (edges[paths.indexOf(from)] ?? []).some(
            (next) => next === to || (!seen.includes(next) && walk(next, [...seen, next], to)),
          );
        const isFound = (path: string, { folder, deep, before, after }: (typeof parts)[number]) => {
          const entries = paths.filter(
            (entry) => entry === folder || (deep && entry.startsWith(`${folder}/`)),
          );
          const isDependent = (candidate: string) => entries.some((entry) => needs(candidate, entry));
          return (
            (entries.includes(path) && !before.endsWith('^') && !after.startsWith('^')) ||
            (before !== '' && isDependent(path)) ||
            (after !== '' && entries.some((entry) => needs(entry, path))) ||
            (before !== '' && after !== '' && paths.some((other) => isDependent(other) && needs(other, path)))
          );
        };
        const includes = parts.filter(({ excludes }) => !excludes);
        const expected = paths.filter(
          (path) =>
            (includes.length === 0 || includes.some((part) => isFound(path, part))) &&
            !parts.some((part) => part.excludes && isFound(path, part)),
        );
        const chosen = selectProjects(projects, filters.map(parseProjectFilter));
        expect(chosen.projects.map(({ path }) => path)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a project has changed', () => {
  const inCatalog = { usesCatalog: true };
  const projects = [
    project('.', 'root'),
    project('apps/cms', 'cms', [], inCatalog),
    project('apps/cms/inner', 'inner'),
    project('apps/shop', 'shop'),
    project('far', 'far', [], { workspace: '..', ...inCatalog }),
    project('own', 'own', [], { workspace: 'own', ...inCatalog }),
  ];

  test.each<readonly [readonly string[], readonly string[]]>([
    [['apps/cms/config/server.js'], ['apps/cms']],
    [['apps/cms/inner/a.js'], ['apps/cms/inner']],
    [['apps/cms-2/a.js'], ['.']],
    [['README.md', 'docs/a.md'], ['.']],
    [['pnpm-workspace.yaml'], ['.', 'apps/cms']],
    [['.yarnrc.yml'], ['.', 'apps/cms']],
    [['package.json'], ['.', 'apps/cms']],
    [['../pnpm-workspace.yaml'], ['far']],
    [['../other/a.js'], []],
    [['own/package.json'], ['own']],
    // A submodule, and a repository that git does not know.
    [['apps/cms'], ['apps/cms', 'apps/cms/inner']],
    [['apps/'], ['.', 'apps/cms', 'apps/cms/inner', 'apps/shop']],
    [[], []],
  ])('by %j', (changed, paths) => {
    expect([...changedProjects(projects, changed)].sort()).toEqual(paths);
  });
});

describe('what git says has changed', () => {
  function branched(): string {
    const root = tempProject({
      '.gitignore': 'ignored\n',
      'a/committed.js': '1',
      'a/same.js': '1',
      'b/staged.js': '1',
      'b/edited.js': '1',
      'b/deleted.js': '1',
      'b/back.js': '1',
      'pnpm-workspace.yaml': '1',
    });
    git(root, 'init', '--quiet');
    commitAll(root);
    git(root, 'branch', 'base');
    write(root, 'a/committed.js', '2');
    write(root, 'b/back.js', '2');
    commitAll(root);
    git(root, 'checkout', '--quiet', 'base');
    write(root, 'a/of-base.js', '2');
    commitAll(root);
    git(root, 'checkout', '--quiet', '-');
    write(root, 'b/staged.js', '2');
    git(root, 'add', 'b/staged.js');
    write(root, 'b/edited.js', '2');
    write(root, 'b/back.js', '1');
    rmSync(join(root, 'b', 'deleted.js'));
    write(root, 'b/ü "new"', '1');
    write(root, 'b/ignored', '1');
    write(root, 'pnpm-workspace.yaml', '2');
    return root;
  }

  function write(root: string, path: string, text: string): void {
    writeFileSync(join(root, ...path.split('/')), text);
  }

  test('since the last commit in common, committed or not', () => {
    const root = branched();
    const inB = ['b/deleted.js', 'b/edited.js', 'b/staged.js', 'b/ü "new"'];
    expect(changedSince(root, 'base')).toEqual(['a/committed.js', ...inB, 'pnpm-workspace.yaml']);
    expect(changedSince(join(root, 'b'), 'base')).toEqual([
      '../a/committed.js',
      '../pnpm-workspace.yaml',
      ...inB.map((path) => path.slice(2)),
    ]);
  });

  test('with a repository inside as one path', () => {
    const root = branched();
    mkdirSync(join(root, 'inner'));
    git(join(root, 'inner'), 'init', '--quiet');
    write(root, 'inner/a.js', '1');
    expect(changedSince(root, 'HEAD')).toContain('inner');
  });

  test('nothing is written: not even the index', () => {
    const root = branched();
    const before = git(root, 'status', '--porcelain');
    changedSince(root, 'base');
    expect(git(root, 'status', '--porcelain')).toBe(before);
  });

  test.each([
    ['no-such-branch', 'git knows no commit no-such-branch.', /fetch-depth: 0/],
    ['--output=stolen', 'git knows no commit --output=stolen.', /Name a branch/],
    ['', 'git knows no commit .', /Name a branch/],
    ['base:a', 'git knows no commit base:a.', /Name a branch/],
    ['orphan', 'orphan and what is checked out have no commit in common.', /fetch-depth: 0/],
  ])('%j is refused', (ref, message, next) => {
    const root = branched();
    const tree = git(root, 'write-tree').trim();
    git(root, 'branch', 'orphan', git(root, 'commit-tree', tree, '-m', 'Alone').trim());
    expect(() => changedSince(root, ref)).toThrow(
      expect.objectContaining({
        name: 'ExpectedFailure',
        message,
        next: expect.stringMatching(next),
      }),
    );
    expect(git(root, 'status', '--porcelain')).not.toContain('stolen');
  });

  test('outside of a repository it cannot be told', () => {
    expect(() => changedSince(tempProject({ 'a.js': '' }), 'main')).toThrow(
      expect.objectContaining({
        name: 'ExpectedFailure',
        message: expect.stringContaining('not a git repository'),
      }),
    );
  });

  test('without git it cannot be told', () => {
    const { PATH } = process.env;
    const root = branched();
    process.env.PATH = root;
    try {
      expect(() => changedSince(root, 'base')).toThrow(
        expect.objectContaining({
          message: expect.stringContaining('git is not installed'),
        }),
      );
    } finally {
      process.env.PATH = PATH;
    }
  });
});
