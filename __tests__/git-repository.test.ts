import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRepositories } from '../src/io/system/git-repository.ts';
import { change } from './cli/copy-project.ts';
import { git } from './cli/git.ts';
import { tempFolder } from './cli/temp-folders.ts';

const CLEAN = { kind: 'repository', dirty: [], ignoresEnv: false, tracksEnv: false };

function repository(texts: Readonly<Record<string, string>>, folder = tempFolder()): string {
  change(folder, texts);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'first');
  return folder;
}

/** `apps/cms`, `apps/cms-2` and the root, each with a package.json. */
const APPS = { 'package.json': '{}\n', 'apps/cms/package.json': '{}\n', 'apps/cms-2/package.json': '{}\n' };
const PROJECTS = ['.', 'apps/cms', 'apps/cms-2'];

describe('readRepositories', () => {
  test('knows nothing outside of a repository', async () => {
    const folder = tempFolder();
    change(folder, APPS);
    const read = await readRepositories(folder, PROJECTS);
    expect(read.stateOf('apps/cms')).toEqual({ kind: 'none' });
    expect(read.repositoryOf('apps/cms')).toBeUndefined();
  });

  test('gives each project its own changes, from its own folder', async () => {
    const folder = repository(APPS);
    change(folder, {
      'apps/cms/package.json': '{ }\n',
      'apps/cms/neü file.js': '1\n',
      'apps/web/index.js': '1\n',
    });
    git(folder, 'mv', 'apps/cms-2/package.json', 'apps/cms/moved.json');
    const read = await readRepositories(folder, ['.', 'apps/cms', 'apps']);
    expect(read.stateOf('apps/cms')).toEqual({
      ...CLEAN,
      dirty: ['moved.json', 'neü file.js', 'package.json'],
    });
    expect(read.stateOf('.')).toMatchObject({
      dirty: [
        'apps/cms-2/package.json',
        'apps/cms/moved.json',
        'apps/cms/neü file.js',
        'apps/cms/package.json',
        'apps/web/',
      ],
    });
    expect(read.repositoryOf('apps/cms')).toBe(folder);
  });

  test('takes a project whose name begins like another for itself', async () => {
    const folder = repository(APPS);
    change(folder, { 'apps/cms-2/package.json': '{ }\n' });
    const read = await readRepositories(folder, PROJECTS);
    expect(read.stateOf('apps/cms')).toEqual(CLEAN);
    expect(read.stateOf('apps/cms-2')).toEqual({ ...CLEAN, dirty: ['package.json'] });
  });

  test('reads a folder deep inside of a repository from there', async () => {
    const top = repository({ 'a b/mono/apps/cms/package.json': '{}\n', 'other/x': '1\n' });
    change(top, { 'a b/mono/apps/cms/package.json': '{ }\n', 'other/x': '2\n' });
    const read = await readRepositories(join(top, 'a b', 'mono'), ['.', 'apps/cms']);
    expect(read.stateOf('.')).toEqual({ ...CLEAN, dirty: ['apps/cms/package.json'] });
    expect(read.stateOf('apps/cms')).toEqual({ ...CLEAN, dirty: ['package.json'] });
    expect(read.repositoryOf('apps/cms')).toBe(top);
  });

  test('tells ignored and tracked .env files apart', async () => {
    const folder = repository({
      ...APPS,
      'apps/cms/.env': 'A=1\n',
      'apps/cms-2/.gitignore': '.env\n',
      'a\nb/package.json': '{}\n',
      'a\nb/.gitignore': '.env\n',
    });
    const read = await readRepositories(folder, [...PROJECTS, 'a\nb']);
    expect(read.stateOf('.')).toEqual(CLEAN);
    expect(read.stateOf('apps/cms')).toEqual({ ...CLEAN, tracksEnv: true });
    expect(read.stateOf('apps/cms-2')).toEqual({ ...CLEAN, ignoresEnv: true });
    expect(read.stateOf('a\nb')).toEqual({ ...CLEAN, ignoresEnv: true });
  });

  test('a project in a folder that git does not know is changed as a whole, unless it is ignored', async () => {
    const folder = repository({ 'README.md': 'x\n', '.gitignore': 'old\n' });
    change(folder, { 'apps/cms/package.json': '{}\n', 'apps/old/package.json': '{}\n' });
    const read = await readRepositories(folder, ['apps/cms', 'apps/old']);
    expect(read.stateOf('apps/cms')).toEqual({ ...CLEAN, dirty: ['./'] });
    expect(read.stateOf('apps/old')).toMatchObject({ dirty: [] });
    const alone = await readRepositories(join(folder, 'apps', 'cms'), ['.']);
    expect(alone.stateOf('.')).toEqual({ ...CLEAN, dirty: ['./'] });
  });

  test('asks nested repositories, submodules and worktrees themselves', async () => {
    const folder = repository(APPS);
    const inner = repository(
      { 'package.json': '{}\n', '.gitignore': '.env\n' },
      join(folder, 'apps', 'nested'),
    );
    const library = repository({ 'package.json': '{}\n' });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'apps/sub');
    git(folder, 'commit', '--quiet', '--message', 'submodule');
    git(folder, 'worktree', 'add', '--quiet', 'apps/tree');
    change(folder, { 'apps/nested/new.js': '1\n', 'apps/sub/package.json': '{ }\n', 'apps/tree/x': '1\n' });
    const read = await readRepositories(folder, [
      'apps/cms',
      'apps/nested',
      'apps/sub',
      'apps/tree/apps/cms',
      'apps/tree',
    ]);
    expect(read.stateOf('apps/cms')).toEqual(CLEAN);
    expect(read.stateOf('apps/nested')).toEqual({ ...CLEAN, dirty: ['new.js'], ignoresEnv: true });
    expect(read.stateOf('apps/sub')).toEqual({ ...CLEAN, dirty: ['package.json'] });
    expect(read.stateOf('apps/tree/apps/cms')).toEqual(CLEAN);
    expect(read.stateOf('apps/tree')).toEqual({ ...CLEAN, dirty: ['x'] });
    expect(read.repositoryOf('apps/nested')).toBe(inner);
    expect(read.repositoryOf('apps/sub')).toBe(join(folder, 'apps', 'sub'));
    expect(read.repositoryOf('apps/tree/apps/cms')).toBe(join(folder, 'apps', 'tree'));
  });

  test('follows a project that is a link to where it leads', async () => {
    const outside = repository({ 'package.json': '{}\n' });
    const folder = repository(APPS);
    mkdirSync(join(folder, 'links'));
    symlinkSync(join(folder, 'apps', 'cms'), join(folder, 'links', 'cms'), 'junction');
    symlinkSync(outside, join(folder, 'links', 'outside'), 'junction');
    symlinkSync(tempFolder(), join(folder, 'links', 'nowhere'), 'junction');
    change(folder, { 'apps/cms/package.json': '{ }\n' });
    const read = await readRepositories(folder, ['links/cms', 'links/outside', 'links/nowhere']);
    expect(read.stateOf('links/cms')).toEqual({ ...CLEAN, dirty: ['package.json'] });
    expect(read.stateOf('links/outside')).toEqual(CLEAN);
    expect(read.stateOf('links/nowhere')).toEqual({ kind: 'none' });
  });

  test('a .git that is none belongs to the repository around it', async () => {
    const folder = repository(APPS);
    mkdirSync(join(folder, 'apps', 'cms', '.git'));
    change(folder, { 'apps/cms/package.json': '{ }\n' });
    const read = await readRepositories(folder, PROJECTS);
    expect(read.stateOf('apps/cms')).toEqual({ ...CLEAN, dirty: ['package.json'] });
  });

  test('starts as many processes for one project as for many', async () => {
    const folder = repository(
      Object.fromEntries(Array.from({ length: 300 }, (_, app) => [`apps/app-${app}/package.json`, '{}\n'])),
    );
    change(folder, { 'apps/app-7/package.json': '{ }\n' });
    const projects = Array.from({ length: 300 }, (_, app) => `apps/app-${app}`);
    const trace = join(tempFolder(), 'trace');
    process.env.GIT_TRACE2_EVENT = trace;
    try {
      const read = await readRepositories(folder, projects);
      const states = projects.map((project) => read.stateOf(project));
      const dirty = states.flatMap((state) => (state.kind === 'repository' ? state.dirty : []));
      expect(dirty).toEqual(['package.json']);
      expect(states[7]).toEqual({ ...CLEAN, dirty });
    } finally {
      delete process.env.GIT_TRACE2_EVENT;
    }
    const started = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"event":"start"'));
    expect(started).toHaveLength(4);
  });

  test('says so where git cannot read the repository', async () => {
    const folder = repository(APPS);
    change(folder, { '.git/index': 'no index' });
    await expect(readRepositories(folder, PROJECTS)).rejects.toThrow(/git cannot read the repository around/);
  });
});
