import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { FileChange } from '../src/core/change-set.ts';
import { committedSteps } from '../src/core/commits/committed-steps.ts';
import { planCommits } from '../src/core/commits/plan-commits.ts';
import type {
  CommittedProject,
  CommittedStep,
  ContentChange,
  PlannedCommit,
} from '../src/core/commits/planned-commit.ts';
import type { Plan } from '../src/core/plan.ts';
import { checkCommits } from '../src/io/commits/check-commits.ts';
import { commitChanges } from '../src/io/commits/commit-changes.ts';
import { change } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { tempFolder } from './cli/temp-folders.ts';

// What is tested runs git with the environment of this process: without the settings of the machine.
beforeAll(() => {
  for (const name of Object.keys(process.env)) if (/^(?:GIT_.*|EMAIL)$/i.test(name)) delete process.env[name];
  process.env.GIT_CONFIG_GLOBAL = devNull;
  process.env.GIT_CONFIG_NOSYSTEM = '1';
});

const GUIDE = { version: '4.7.0', title: '4.6.1+ → 4.7.0: data transfer', url: 'https://docs.example/4.7.0' };

function edit(path: string, before: string | null, after: string): ContentChange {
  return { path, before, after };
}

function steps(folder: string): CommittedStep[] {
  const at = (path: string): string => (folder === '.' ? path : `${folder}/${path}`);
  return [
    {
      id: 'dependencies',
      title: 'Set the versions of the Strapi packages',
      kind: 'dependencies',
      files: [edit(at('package.json'), '{ "strapi": 1 }\n', '{ "strapi": 2 }\n')],
    },
    {
      id: '4.7.0/add-transfer-token-salt',
      title: 'Read the salt for transfer tokens from TRANSFER_TOKEN_SALT in config/admin',
      kind: 'code',
      guide: '4.7.0',
      files: [
        edit(at('config/admin.js'), 'module.exports = {};\n', 'module.exports = { salt };\n'),
        edit(at('package.json'), '{ "strapi": 2 }\n', '{ "strapi": 2, "x": 1 }\n'),
      ],
    },
    {
      id: 'secrets',
      title: 'Give the secrets a value',
      kind: 'secrets',
      files: [
        edit(at('.env'), 'A=1\n', 'A=1\nTRANSFER_TOKEN_SALT=s3cret\n'),
        edit(at('.env.example'), null, 'TRANSFER_TOKEN_SALT=tobemodified\n'),
      ],
    },
  ];
}

function project(path: string, name: string, more: Partial<CommittedProject> = {}): CommittedProject {
  return { path, name, from: '4.6.1', to: '4.7.1', guides: [GUIDE], steps: steps(path), ...more };
}

const LOCK = { ...edit('yarn.lock', 'old\n', 'new\n'), projects: ['apps/cms', 'apps/shop'] };

function subjects(commits: readonly PlannedCommit[]): string[] {
  return commits.map(({ message }) => message.split('\n')[0] ?? '');
}

describe('planCommits', () => {
  const projects = [project('apps/cms', '@acme/cms'), project('apps/shop', 'The Shop!')];

  test('each: one commit for each step of each project, and the lock file', () => {
    const commits = planCommits('each', projects, [LOCK]);
    expect(subjects(commits)).toEqual([
      'build(cms): set the Strapi packages to 4.7.1',
      'chore(cms): read the salt for transfer tokens from TRANSFER_TOKEN_SALT…',
      'chore(cms): name the new secrets in the example files',
      'build(The-Shop): set the Strapi packages to 4.7.1',
      'chore(The-Shop): read the salt for transfer tokens from…',
      'chore(The-Shop): name the new secrets in the example files',
      'build(deps): update the lock file for Strapi 4.7.1',
    ]);
    expect(commits[1]?.message).toBe(
      `chore(cms): read the salt for transfer tokens from TRANSFER_TOKEN_SALT…

Read the salt for transfer tokens from TRANSFER_TOKEN_SALT in
config/admin, as Strapi's upgrade guide asks.

4.6.1+ → 4.7.0: data transfer
https://docs.example/4.7.0

In:
- apps/cms: 4.6.1 → 4.7.1
`,
    );
    expect(commits[1]?.files.map(({ path }) => path)).toEqual([
      'apps/cms/config/admin.js',
      'apps/cms/package.json',
    ]);
    expect(commits[6]?.projects).toEqual(['apps/cms', 'apps/shop']);
  });

  test('app: one commit for each project, with the last contents', () => {
    const commits = planCommits('app', projects, [LOCK]);
    expect(subjects(commits)).toEqual([
      'build(cms): upgrade Strapi from 4.6.1 to 4.7.1',
      'build(The-Shop): upgrade Strapi from 4.6.1 to 4.7.1',
      'build(deps): update the lock file for Strapi 4.7.1',
    ]);
    expect(commits[0]?.files).toContainEqual(
      edit('apps/cms/package.json', '{ "strapi": 1 }\n', '{ "strapi": 2, "x": 1 }\n'),
    );
  });

  test('one: one commit for the run, with a list that ends', () => {
    const many = Array.from({ length: 60 }, (_, app) => project(`apps/a${app}`, `a${app}`));
    const [commit, ...others] = planCommits('one', many, [LOCK]);
    expect(others).toEqual([]);
    expect(commit?.message).toMatch(/^build: upgrade 60 Strapi projects to 4\.7\.1\n\n- set the versions/);
    expect(commit?.message).toContain('- apps/a49: 4.6.1 → 4.7.1\n- and 10 more\n');
    expect(commit?.files).toHaveLength(60 * 3 + 1);
    expect(subjects(planCommits('one', [project('.', 'cms')]))).toEqual([
      'build(cms): upgrade Strapi from 4.6.1 to 4.7.1',
    ]);
  });

  test('never commits what holds values or belongs to the journal', () => {
    const hidden = ['.env', '.env.production', 'local.env', '.strapi-uplift/runs/x', '.env.test.example'];
    const step = {
      id: 's',
      title: 'S',
      kind: 'secrets',
      files: hidden.map((path) => edit(path, null, 'S=1\n')),
    } as const;
    for (const mode of ['each', 'app', 'one'] as const) {
      expect(planCommits(mode, [project('.', 'cms', { steps: [step] })])).toEqual([]);
      const paths = planCommits(mode, projects).flatMap(({ files }) => files.map(({ path }) => path));
      expect(paths).toContain('apps/cms/.env.example');
      expect(paths).not.toContain('apps/cms/.env');
    }
  });

  test('projects that change a catalog together are one, and it is changed once', () => {
    const catalog = edit('pnpm-workspace.yaml', 'a: 1\n', 'a: 2\n');
    const [first, second] = projects.map(({ steps: [dependencies, ...rest], ...more }) => ({
      ...more,
      steps: dependencies ? [{ ...dependencies, files: [...dependencies.files, catalog] }, ...rest] : rest,
    }));
    if (!first || !second) throw new Error('There are two.');
    const commits = planCommits('app', [first, project('apps/web', 'web'), second]);
    expect(subjects(commits)).toEqual([
      'build: upgrade 2 Strapi projects to 4.7.1',
      'build(web): upgrade Strapi from 4.6.1 to 4.7.1',
    ]);
    expect(commits[0]?.files.filter(({ path }) => path === catalog.path)).toEqual([catalog]);
    expect(subjects(planCommits('each', [first, second]))).toHaveLength(3);
  });

  test('changes that do not follow one another are a defect', () => {
    const files = [edit('a', '1', '2'), edit('a', '3', '4')];
    const step = { id: 's', title: 'S', kind: 'code', files } as const;
    expect(() => planCommits('one', [project('.', 'cms', { steps: [step] })])).toThrow(/do not follow/);
  });

  test('a subject is one line of at most 72 characters, whatever a project is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, path) => {
        for (const mode of ['each', 'app', 'one'] as const) {
          for (const { message } of planCommits(mode, [project(path, name)])) {
            const [subject = '', blank] = message.split('\n');
            expect(subject).toMatch(/^(?:build|chore)(?:\([\p{L}\p{N}._-]+\))?: \S/u);
            expect(subject.length).toBeLessThanOrEqual(72);
            expect(blank).toBe('');
          }
        }
      }),
    );
  });
});

test('committedSteps gives each step the texts before and after it', () => {
  const common = { reason: '', notes: [] };
  const first = [{ start: 0, end: 1, text: 'b' }];
  const second = [{ start: 1, end: 1, text: 'c' }];
  const plan: Pick<Plan, 'steps'> = {
    steps: [
      {
        kind: 'edit',
        id: 'dependencies',
        title: 'D',
        files: [{ kind: 'changed', path: '../x', edits: first, ...common }],
      },
      {
        kind: 'edit',
        id: '4.7.0/t',
        title: 'T',
        guide: '4.7.0',
        files: [{ kind: 'changed', path: '../x', edits: second, ...common }],
      },
      {
        kind: 'secrets',
        id: 'secrets',
        title: 'S',
        files: [{ kind: 'changed', path: '.env.example', ...common, decisions: [], creates: true }],
      },
    ],
  };
  const changes: FileChange[] = [
    { path: '../x', before: 'a', after: 'bc', passes: [first, second] },
    {
      path: '.env.example',
      before: null,
      after: 'A=\nB=\n',
      passes: [[{ start: 0, end: 0, text: 'A=\n' }], [{ start: 3, end: 3, text: 'B=\n' }]],
    },
  ];
  expect(committedSteps(plan, 'apps/cms', changes)).toEqual([
    { id: 'dependencies', title: 'D', kind: 'dependencies', files: [edit('apps/x', 'a', 'b')] },
    { id: '4.7.0/t', title: 'T', kind: 'code', guide: '4.7.0', files: [edit('apps/x', 'b', 'bc')] },
    { id: 'secrets', title: 'S', kind: 'secrets', files: [edit('apps/cms/.env.example', null, 'A=\nB=\n')] },
  ]);
});

const BEFORE = {
  'package.json': '{ "strapi": 1 }\n',
  'config/admin.js': 'module.exports = {};\n',
  'other.js': '1\n',
};

function repository(
  texts: Readonly<Record<string, string>> = BEFORE,
  folder = tempFolder(),
  ...init: string[]
): string {
  change(folder, texts);
  git(folder, 'init', '--quiet', ...init);
  git(folder, 'config', 'user.name', 'Ann Öner');
  git(folder, 'config', 'user.email', 'ann@example.com');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'first');
  return folder;
}

function planned(message: string, ...files: ContentChange[]): PlannedCommit {
  return { message, projects: ['.'], files };
}

/** Writes what the commits end with. */
function write(root: string, commits: readonly PlannedCommit[]): void {
  for (const { path, after } of commits.flatMap(({ files }) => files)) {
    if (typeof after === 'string') change(root, { [path]: after });
    else writeFileSync(join(root, path), after);
  }
}

const status = (folder: string): string => git(folder, 'status', '--porcelain', '--untracked-files=all');
const lines = (folder: string, ...args: string[]): string[] =>
  git(folder, ...args)
    .trimEnd()
    .split('\n');

/** Everything that a commit could leave behind in a repository, but for objects that nothing leads to. */
function visible(folder: string): unknown {
  const index = join(folder, '.git', 'index');
  return {
    references: git(folder, 'for-each-ref'),
    head: git(folder, 'rev-parse', 'HEAD'),
    reflog: git(folder, 'reflog'),
    staged: git(folder, 'ls-files', '--stage'),
    files: readdirSync(join(folder, '.git')).sort(),
    index: existsSync(index) ? statSync(index).size : 0,
  };
}

const STEPS = planCommits('each', [project('.', 'cms')]);
describe('commitChanges', () => {
  test('makes one commit after the other, with what stood in the files then', async () => {
    const folder = repository();
    const temporary = tempFolder();
    for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, temporary);
    await checkCommits(folder, folder, STEPS);
    write(folder, STEPS);
    const { hashes, ignored, hooksNotRun } = await commitChanges(folder, folder, STEPS);
    expect({ ignored, hooksNotRun }).toEqual({ ignored: [], hooksNotRun: [] });
    expect(hashes).toEqual(lines(folder, 'log', '--reverse', '--format=%H').slice(1));
    expect(lines(folder, 'log', '--reverse', '--format=%s %an <%ae> %cn').slice(1)).toEqual([
      'build(cms): set the Strapi packages to 4.7.1 Ann Öner <ann@example.com> Ann Öner',
      'chore(cms): read the salt for transfer tokens from TRANSFER_TOKEN_SALT… Ann Öner <ann@example.com> Ann Öner',
      'chore(cms): name the new secrets in the example files Ann Öner <ann@example.com> Ann Öner',
    ]);
    expect(git(folder, 'show', `${hashes[0]}:package.json`)).toBe('{ "strapi": 2 }\n');
    expect(git(folder, 'show', `${hashes[1]}:package.json`)).toBe('{ "strapi": 2, "x": 1 }\n');
    expect(git(folder, 'log', '-1', '--format=%B', hashes[1] ?? '')).toBe(`${STEPS[1]?.message}\n`);
    expect(status(folder)).toBe('');
    expect(git(folder, 'diff-files')).toBe('');
    expect(git(folder, 'fsck', '--strict')).toBe('');
    expect(git(folder, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main\n');
    expect(readdirSync(temporary)).toEqual([]);
    vi.unstubAllEnvs();
  });

  test('leaves staged changes staged and untracked files alone', async () => {
    const folder = repository();
    change(folder, { 'other.js': '2\n', 'new.js': 'n\n', 'untracked.js': 'u\n' });
    git(folder, 'add', 'other.js', 'new.js');
    git(folder, 'mv', 'other.js', 'renamed.js');
    write(folder, STEPS);
    await commitChanges(folder, folder, STEPS);
    expect(lines(folder, 'status', '--porcelain', '--no-renames')).toEqual([
      'A  new.js',
      'D  other.js',
      'A  renamed.js',
      '?? untracked.js',
    ]);
  });

  test.each([
    [
      'staged',
      (folder: string) => git(folder, 'add', 'config/admin.js'),
      /have staged changes: config\/admin\.js\./,
    ],
    ['not staged', () => undefined, /were not as in the last commit before the upgrade: config\/admin\.js\./],
  ])('refuses a file with changes of somebody else, %s', async (_, stage, words) => {
    const folder = repository();
    const mine = 'module.exports = { mine };\n';
    change(folder, { 'config/admin.js': mine });
    stage(folder);
    const commits = [
      planned('build: x\n', edit('config/admin.js', mine, 'module.exports = { mine, salt };\n')),
    ];
    const before = visible(folder);
    await expect(checkCommits(folder, folder, commits)).rejects.toThrow(words);
    write(folder, commits);
    await expect(commitChanges(folder, folder, commits)).rejects.toThrow(words);
    expect(visible(folder)).toEqual(before);
  });

  test('refuses a file that nobody has committed yet, or that is to be added already', async () => {
    const folder = repository();
    change(folder, { 'new.js': '1\n', 'soon.js': '' });
    await expect(
      commitChanges(folder, folder, [planned('m\n', edit('new.js', '1\n', '2\n'))]),
    ).rejects.toThrow(/as in the last commit.*new\.js/);
    git(folder, 'add', '--intent-to-add', 'soon.js');
    await expect(
      commitChanges(folder, folder, [planned('m\n', edit('soon.js', null, '2\n'))]),
    ).rejects.toThrow(/staged changes: soon\.js/);
  });

  test('keeps modes and takes any name, and bytes', async () => {
    const names = ['a b.js', 'ünï.js', 'line\nbreak.js', '"quoted" \\.js', ' tab\t.js', '-x.js', 'a/b/c.js'];
    // Windows has no such names.
    const possible = names.filter((name) => process.platform !== 'win32' || !/["\n\t\\]/.test(name));
    const folder = repository({ ...BEFORE, 'run.sh': '1\n' });
    chmodSync(join(folder, 'run.sh'), 0o755);
    git(folder, 'update-index', '--chmod=+x', 'run.sh');
    git(folder, 'commit', '--quiet', '--message', 'mode');
    const bytes = Uint8Array.from([0, 255, 10, 13, 10]);
    const commits = [
      planned('m\n', edit('run.sh', '1\n', '2\n'), ...possible.map((name) => edit(name, null, 'x\n'))),
      planned('n\n', { path: 'bun.lockb', before: null, after: bytes }),
    ];
    write(folder, commits);
    await commitChanges(folder, folder, commits);
    expect(status(folder)).toBe('');
    expect(git(folder, 'ls-tree', 'HEAD', 'run.sh')).toMatch(/^100755 /);
    expect(git(folder, 'ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0')).toEqual(
      expect.arrayContaining(possible),
    );
  });

  test.each([
    ['core.autocrlf and LF in the repository', 'a\n', 'a\r\n', 'a\nb\n'],
    // `git add` leaves such files alone, and so do we: the diff has one line.
    ['core.autocrlf and CRLF in the repository', 'a\r\n', 'a\r\n', 'a\r\nb\r\n'],
  ])('commits line ends as git add does: %s', async (_, committed, checkedOut, expected) => {
    const folder = repository({ 'a.js': committed });
    git(folder, 'config', 'core.autocrlf', 'true');
    change(folder, { 'a.js': checkedOut });
    const commits = [planned('m\n', edit('a.js', checkedOut, `${checkedOut}b\r\n`))];
    write(folder, commits);
    await commitChanges(folder, folder, commits);
    expect(git(folder, 'cat-file', 'blob', 'HEAD:a.js')).toBe(expected);
    expect(git(folder, '-c', 'core.autocrlf=true', 'status', '--porcelain')).toBe('');
    expect(git(folder, 'diff', '--numstat', 'HEAD~', 'HEAD')).toBe('1\t0\ta.js\n');
  });

  test('applies the attributes and filters of the repository', async () => {
    const folder = repository({
      '.gitattributes': '*.js text eol=lf\n*.up filter=up\n',
      'a.js': 'a\n',
      'a.up': 'A\n',
    });
    git(folder, 'config', 'filter.up.clean', 'tr a-z A-Z');
    const commits = [planned('m\n', edit('a.js', 'a\n', 'a\r\nb\r\n'), edit('a.up', 'a\n', 'a\nb\n'))];
    write(folder, commits);
    await commitChanges(folder, folder, commits);
    expect(git(folder, 'cat-file', 'blob', 'HEAD:a.js')).toBe('a\nb\n');
    expect(git(folder, 'cat-file', 'blob', 'HEAD:a.up')).toBe('A\nB\n');
  });

  test('works on a detached HEAD', async () => {
    const folder = repository();
    git(folder, 'checkout', '--quiet', '--detach');
    write(folder, STEPS);
    const { hashes } = await commitChanges(folder, folder, STEPS);
    expect(git(folder, 'rev-parse', 'HEAD').trim()).toBe(hashes.at(-1));
    expect(git(folder, 'log', '--format=%s', 'main')).toBe('first\n');
    expect(status(folder)).toBe('');
  });

  test('works in a worktree, and leaves the other alone', async () => {
    const folder = repository();
    const tree = join(tempFolder(), 'tree');
    git(folder, 'worktree', 'add', '--quiet', '-b', 'side', tree);
    write(tree, STEPS);
    await commitChanges(tree, tree, STEPS);
    expect(status(tree)).toBe('');
    expect(lines(folder, 'log', '--format=%s', 'side')).toHaveLength(4);
    expect(git(folder, 'log', '--format=%s', 'main')).toBe('first\n');
    expect(status(folder)).toBe('');
  });

  test('works in a submodule and in a folder below the root of the repository', async () => {
    const folder = repository({ 'apps/cms/package.json': '1\n', 'root.yaml': '1\n' });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository(), 'apps/sub');
    git(folder, 'commit', '--quiet', '--message', 'submodule');
    const sub = join(folder, 'apps', 'sub');
    git(sub, 'config', 'user.name', 'Ann');
    git(sub, 'config', 'user.email', 'ann@example.com');
    write(sub, STEPS);
    await commitChanges(folder, sub, planCommits('one', [project('apps/sub', 'sub')]));
    expect(status(sub)).toBe('');
    expect(git(sub, 'log', '-1', '--format=%s')).toBe('build(sub): upgrade Strapi from 4.6.1 to 4.7.1\n');
    const commits = [
      planned('m\n', edit('package.json', '1\n', '2\n'), edit('../../root.yaml', '1\n', '2\n')),
    ];
    const cms = join(folder, 'apps', 'cms');
    write(cms, commits);
    await commitChanges(cms, folder, commits);
    expect(status(folder)).toBe(' M apps/sub\n');
    await expect(commitChanges(folder, sub, commits)).rejects.toThrow(/lies outside of the repository/);
  });

  test.each([
    [
      'with a split index',
      (folder: string) => git(folder, 'update-index', '--split-index'),
      'core.splitIndex=true',
    ],
    [
      'with a sparse checkout',
      (folder: string) => git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'config'),
      'index.sparse=true',
    ],
  ])('works in a shallow clone %s', async (_, prepare, setting) => {
    const texts = { ...BEFORE, 'away/x.js': '1\n', 'config/admin.js': 'module.exports = {};\n' };
    const origin = repository(texts);
    change(origin, { 'other.js': '2\n' });
    git(origin, 'commit', '--quiet', '--all', '--message', 'second');
    const folder = join(tempFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, folder);
    for (const entry of ['user.name=Ann', 'user.email=ann@example.com', setting])
      git(folder, 'config', ...entry.split('='));
    prepare(folder);
    write(folder, STEPS);
    await commitChanges(folder, folder, STEPS);
    expect(status(folder)).toBe('');
    expect(lines(folder, 'log', '--format=%s')).toHaveLength(4);
    expect(git(folder, 'show', 'HEAD:away/x.js')).toBe('1\n');
  });

  test('leaves ignored files out and says so', async () => {
    const folder = repository({ ...BEFORE, '.gitignore': 'secret*\n' });
    const commits = [
      planned('a\n', edit('secret.js', null, '1\n')),
      planned('b\n', edit('other.js', '1\n', '2\n'), edit('secret2.js', null, '1\n')),
    ];
    write(folder, commits);
    const { hashes, ignored } = await commitChanges(folder, folder, commits);
    expect(hashes).toEqual([undefined, git(folder, 'rev-parse', 'HEAD').trim()]);
    expect(ignored).toEqual(['secret.js', 'secret2.js']);
    expect(status(folder)).toBe('');
  });

  test('works in a repository with SHA-256', async () => {
    const folder = repository(BEFORE, tempFolder(), '--object-format=sha256');
    write(folder, STEPS);
    const { hashes } = await commitChanges(folder, folder, STEPS);
    expect(hashes[0]).toHaveLength(64);
    expect(status(folder)).toBe('');
  });

  test('runs no hook of git commit, and names those that there are', async () => {
    const folder = repository();
    for (const hook of ['pre-commit', 'commit-msg', 'post-commit', 'post-index-change']) {
      writeFileSync(join(folder, '.git', 'hooks', hook), '#!/bin/sh\ntouch "$(dirname "$0")/ran"\nexit 1\n', {
        mode: 0o755,
      });
    }
    write(folder, STEPS);
    const { hooksNotRun } = await commitChanges(folder, folder, STEPS);
    expect(hooksNotRun).toEqual(['pre-commit', 'commit-msg', 'post-commit']);
    expect(existsSync(join(folder, '.git', 'hooks', 'ran'))).toBe(false);
  });

  test.each([
    ['user.name', /does not know who commits/],
    ['user.email', /does not know who commits/],
  ])('refuses without %s', async (setting, words) => {
    const folder = repository();
    git(folder, 'config', '--unset', setting);
    await expect(checkCommits(folder, folder, STEPS)).rejects.toThrow(words);
  });

  test('refuses a repository without a commit, and one in the middle of a merge', async () => {
    const empty = tempFolder();
    git(empty, 'init', '--quiet');
    await expect(checkCommits(empty, empty, STEPS)).rejects.toThrow(/has no commit yet/);
    const folder = repository();
    change(folder, { '.git/MERGE_HEAD': git(folder, 'rev-parse', 'HEAD') });
    await expect(checkCommits(folder, folder, STEPS)).rejects.toThrow(/in the middle of a merge/);
  });

  test('refuses while another git process holds the index', async () => {
    const folder = repository();
    write(folder, STEPS);
    const before = visible(folder);
    change(folder, { '.git/index.lock': '' });
    await expect(commitChanges(folder, folder, STEPS)).rejects.toThrow(/another git process is at work/);
    expect(readFileSync(join(folder, '.git', 'index.lock'), 'utf8')).toBe('');
    change(folder, { '.git/index.lock': null });
    expect(visible(folder)).toEqual(before);
  });
});

describe.skipIf(process.platform === 'win32')('commitChanges with a program that signs', () => {
  /** A `gpg` that signs everything, after it has run a script. */
  function signing(folder: string, script: string): void {
    const program = join(tempFolder(), 'gpg');
    const signature = '-----BEGIN PGP SIGNATURE-----\\n\\nx\\n-----END PGP SIGNATURE-----\\n';
    writeFileSync(
      program,
      `#!/bin/sh\ncat > /dev/null\n${script}\nprintf '[GNUPG:] SIG_CREATED \\n' >&2\nprintf -- '${signature}'\n`,
      { mode: 0o755 },
    );
    git(folder, 'config', 'commit.gpgsign', 'true');
    git(folder, 'config', 'gpg.program', program);
    git(folder, 'config', 'user.signingkey', 'ann');
  }

  test('signs every commit where commit.gpgsign is set', async () => {
    const folder = repository();
    signing(folder, '');
    await checkCommits(folder, folder, STEPS);
    write(folder, STEPS);
    const { hashes } = await commitChanges(folder, folder, STEPS);
    for (const hash of hashes)
      expect(git(folder, 'cat-file', 'commit', hash ?? '')).toContain('BEGIN PGP SIGNATURE');
    expect(lines(folder, 'log', '--format=%H').slice(0, 3).reverse()).toEqual(hashes);
    expect(git(folder, 'log', '-1', '--format=%B')).toBe(`${STEPS[2]?.message}\n`);
    expect(status(folder)).toBe('');
  });

  test('changes nothing where that fails', async () => {
    const folder = repository();
    signing(folder, 'echo "no secret key" >&2; exit 2');
    const before = visible(folder);
    await expect(checkCommits(folder, folder, STEPS)).rejects.toThrow(/failed to sign/);
    write(folder, STEPS);
    await expect(commitChanges(folder, folder, STEPS)).rejects.toThrow(/failed to sign/);
    expect(visible(folder)).toEqual(before);
  });

  test('refuses where HEAD has moved meanwhile', async () => {
    const folder = repository();
    const other = git(folder, 'commit-tree', '-p', 'HEAD', '-m', 'other', 'HEAD^{tree}').trim();
    signing(folder, `git update-ref HEAD ${other}`);
    write(folder, STEPS);
    await expect(commitChanges(folder, folder, STEPS)).rejects.toThrow(
      /another commit or branch was checked out/,
    );
    expect(git(folder, 'rev-parse', 'HEAD').trim()).toBe(other);
    expect(lines(folder, 'diff', '--cached', '--name-only')).toEqual(['']);
    expect(existsSync(join(folder, '.git', 'index.lock'))).toBe(false);
  });

  test('refuses where the branch was changed meanwhile, though it stands at the same commit', async () => {
    const folder = repository();
    git(folder, 'branch', 'side');
    signing(folder, 'git symbolic-ref HEAD refs/heads/side');
    write(folder, STEPS);
    await expect(commitChanges(folder, folder, STEPS)).rejects.toThrow(
      /another commit or branch was checked out/,
    );
    expect(lines(folder, 'log', '--all', '--format=%s')).toEqual(['first']);
  });

  test('refuses where a file was staged meanwhile', async () => {
    const folder = repository();
    signing(folder, 'git add config/admin.js');
    write(folder, STEPS);
    await expect(commitChanges(folder, folder, STEPS)).rejects.toThrow(
      /have staged changes: config\/admin\.js/,
    );
    expect(git(folder, 'log', '--format=%s')).toBe('first\n');
  });

  test('shows nothing of the commits until the branch moves, and takes a no for one', async () => {
    const folder = repository();
    const seen = join(tempFolder(), 'seen');
    const hook = `#!/bin/sh
test "$1" = prepared || exit 0
unset GIT_INDEX_FILE GIT_DIR GIT_WORK_TREE
{ git for-each-ref --format='%(refname) %(subject)'; git --no-optional-locks diff --cached --name-only; } > '${seen}'
exit 1
`;
    writeFileSync(join(folder, '.git', 'hooks', 'reference-transaction'), hook, { mode: 0o755 });
    write(folder, STEPS);
    const before = visible(folder);
    await expect(commitChanges(folder, folder, STEPS)).rejects.toThrow(/git update-ref failed/);
    expect(readFileSync(seen, 'utf8')).toBe('refs/heads/main first\n');
    expect(visible(folder)).toEqual(before);
  });
});
