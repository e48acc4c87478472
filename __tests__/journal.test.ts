import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyEdits, type Edit } from '../src/ast/edits.ts';
import type { FileChange } from '../src/core/change-set.ts';
import { temporaryPath, writeFileAtomically } from '../src/io/files/atomic-write.ts';
import { checkWritable } from '../src/io/files/check-writable.ts';
import { retryBusy } from '../src/io/files/retry-busy.ts';
import { type ApplyResult, applyChanges } from '../src/io/journal/apply-changes.ts';
import { composePasses } from '../src/io/journal/compose-passes.ts';
import { listRuns, readJournal, writeJournal } from '../src/io/journal/journal.ts';
import { findInterrupted, recoverInterrupted } from '../src/io/journal/recover-interrupted.ts';
import { RunFailure, type RunProblem } from '../src/io/journal/run-failure.ts';
import { acquireLock } from '../src/io/journal/run-lock.ts';
import { sealSnapshots, snapshotFiles } from '../src/io/journal/snapshot-files.ts';
import { planUndo, undoRun } from '../src/io/journal/undo-run.ts';
import {
  change,
  changes,
  createProject,
  insert,
  journalText,
  LOCK_FILES,
  readIn,
  SECRET,
  treeOf,
  upgradeLockFiles,
  writeIn,
} from './journal/sample-project.ts';

const NOW = new Date('2026-03-01T10:20:30.123Z');
const POSIX = process.platform !== 'win32';

let root: string;
let before: ReturnType<typeof treeOf>;

beforeEach(() => {
  root = createProject();
  before = treeOf(root);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('apply and undo', () => {
  test('writes every file, and undo brings back every byte', () => {
    const result = apply(changes());
    expect(result).toMatchObject({
      kind: 'applied',
      paths: ['.env', 'package.json', 'config/server.js', 'extensions/users/config.js'],
      folders: ['extensions', 'extensions/users'],
    });
    for (const { path, after } of changes()) expect(readIn(root, path)).toBe(after);
    expect(planUndo({ root })).toMatchObject({
      kind: 'plan',
      state: 'done',
      files: [
        { kind: 'will-be-deleted', path: 'extensions/users/config.js' },
        { kind: 'will-be-restored', path: 'config/server.js' },
        { kind: 'will-be-restored', path: 'package.json' },
        { kind: 'will-be-restored', path: '.env' },
      ],
    });
    expect(undoRun({ root })).toMatchObject({ kind: 'undone', left: [] });
    expect(treeOf(root)).toEqual(before);
  });

  test('undo goes back run by run, until nothing is left', () => {
    apply([change('.env', [[insert(0, 'A=1\n')]])]);
    const between = treeOf(root);
    const first = readIn(root, '.env');
    // The clock was set back: the order of the runs is kept all the same.
    apply([change('.env', [[insert(0, 'B=2\n')]], first)], new Date('2020-01-01T00:00:00Z'));
    undoRun({ root });
    expect(treeOf(root)).toEqual(between);
    undoRun({ root });
    expect(treeOf(root)).toEqual(before);
    expect(undoRun({ root })).toEqual({ kind: 'nothing-to-undo' });
    expect(planUndo({ root })).toEqual({ kind: 'nothing-to-undo' });
  });

  test('touches nothing when there is nothing to do', () => {
    expect(apply([])).toEqual({ kind: 'unchanged' });
    expect(apply([change('.env', [])])).toEqual({ kind: 'unchanged' });
    expect(undoRun({ root })).toEqual({ kind: 'nothing-to-undo' });
    expect(recoverInterrupted({ root })).toEqual([]);
    expect(existsSync(join(root, '.strapi-uplift'))).toBe(false);
  });

  test('a file that already is as before does not stop an undo', () => {
    const env = readIn(root, '.env');
    apply(changes());
    writeIn(root, '.env', env);
    rmSync(join(root, 'extensions'), { recursive: true });
    expect(undoRun({ root })).toMatchObject({ kind: 'undone', left: [] });
    expect(treeOf(root)).toEqual(before);
  });

  test('a folder that the run created stays when somebody put something into it', () => {
    apply(changes());
    writeIn(root, 'extensions/mine.js', '1');
    undoRun({ root });
    expect(treeOf(root)).toMatchObject(before);
    expect(readIn(root, 'extensions/mine.js')).toBe('1');
    expect(existsSync(join(root, 'extensions', 'users'))).toBe(false);
  });

  test('writes a file of the workspace, and nothing without knowing the workspace', () => {
    const folder = { root: join(root, 'config'), workspaceRoot: root };
    const up = change('../package.json', [[insert(8, ' ')]], readIn(root, 'package.json'));
    expect(problemOf(() => applyChanges({ root: folder.root }, [up], { now: NOW }))).toMatchObject({
      kind: 'not-writable',
    });
    applyChanges(folder, [up], { now: NOW });
    expect(readIn(root, 'package.json')).toBe(up.after);
    undoRun(folder);
    expect(readIn(root, 'package.json')).toBe(up.before);
  });

  test('any texts and edits: byte-identical after undo, inserted text nowhere in the journal', () => {
    fc.assert(
      fc.property(fc.array(randomChange(), { minLength: 1, maxLength: 3 }), (drafts) => {
        const project = realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-any-')));
        try {
          const all = drafts.map((draft, index) => ({ ...draft, path: `folder/${index}.js` }));
          for (const one of all) writeIn(project, one.path, one.before ?? '');
          const original = treeOf(project);
          applyChanges({ root: project }, all, { now: NOW });
          for (const one of all) expect(readIn(project, one.path)).toBe(one.after);
          const journal = existsSync(join(project, '.strapi-uplift')) ? journalText(project) : '';
          for (const text of all.flatMap(insertedTexts)) {
            expect(journal).not.toContain(text);
            expect(journal).not.toContain(JSON.stringify(text).slice(1, -1));
          }
          undoRun({ root: project });
          expect(treeOf(project)).toEqual(original);
        } finally {
          rmSync(project, { recursive: true, force: true });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('composing passes does what they do one after another', () => {
    fc.assert(
      fc.property(randomChange(), ({ before, after, passes }) => {
        const source = before ?? '';
        expect(applyEdits(source, composePasses(source, passes))).toBe(after);
      }),
    );
  });
});

describe('what the journal holds', () => {
  test('no secret, not even one that a later pass replaces', () => {
    const first = `OLD_${SECRET}`;
    apply([
      change('.env', [
        [insert(0, `A=${first}\n`)],
        [{ start: 2, end: 2 + first.length, text: `NEW_${SECRET}` }],
      ]),
    ]);
    expect(readIn(root, '.env')).toContain(SECRET);
    expect(journalText(root)).not.toContain(SECRET);
  });

  test('no existing value that an edit only repeats', () => {
    writeIn(root, '.env', 'PASSWORD=hunter2hunter2\n');
    apply([
      change(
        '.env',
        [[{ start: 0, end: 24, text: 'PASSWORD=hunter2hunter2\nB=2\n' }]],
        'PASSWORD=hunter2hunter2\n',
      ),
    ]);
    expect(journalText(root)).not.toContain('hunter2');
    undoRun({ root });
    expect(readIn(root, '.env')).toBe('PASSWORD=hunter2hunter2\n');
  });

  test('is kept from git, and from other users', () => {
    apply(changes());
    const folder = join(root, '.strapi-uplift');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    if (!POSIX) return;
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
    }
  });

  test('a journal of another version is not guessed at', () => {
    apply(changes());
    const [id = ''] = listRuns({ root });
    writeIn(root, `.strapi-uplift/runs/${id}/journal.json`, '{ "version": 2 }');
    expect(problemOf(() => undoRun({ root }))).toMatchObject({ kind: 'unreadable-journal' });
  });

  test.each(['', '{ "version": 1, "id"'])('a torn journal (%j) means that nothing was touched', (text) => {
    writeIn(root, '.strapi-uplift/runs/20260301T102030123Z-abcdef/journal.json', text);
    expect(findInterrupted({ root })).toEqual([]);
    expect(recoverInterrupted({ root })).toEqual([]);
    expect(listRuns({ root })).toEqual([]);
  });

  test('a damaged journal changes nothing', () => {
    apply(changes());
    const upgraded = treeOf(root);
    const journal = lastJournal();
    writeJournal(
      { root },
      { ...journal, files: journal.files.map((file) => ({ ...file, blocks: file.blocks.slice(1) })) },
    );
    expect(problemOf(() => undoRun({ root }))).toMatchObject({ kind: 'unreadable-journal' });
    expect(treeOf(root)).toEqual(upgraded);
  });
});

describe('refusals before the first write', () => {
  test('files that differ from the plan are named', () => {
    writeIn(root, '.env', 'PORT=1');
    writeIn(root, 'extensions/users/config.js', 'mine');
    const now = treeOf(root);
    expect(problemOf(() => apply(changes()))).toEqual({
      kind: 'files-differ',
      paths: ['.env', 'extensions/users/config.js'],
    });
    expect(treeOf(root)).toEqual(now);
    expect(existsSync(join(root, '.strapi-uplift'))).toBe(false);
  });

  test('a link that leads outside', () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-outside-')));
    try {
      writeIn(outside, 'a.js', 'a');
      symlinkSync(join(outside, 'a.js'), join(root, 'a.js'), 'file');
      const problem = problemOf(() => apply([change('a.js', [[insert(0, 'b')]], 'a')]));
      expect(problem).toMatchObject({ kind: 'not-writable', files: [{ path: 'a.js' }] });
      expect(() => writeFileAtomically({ root }, 'a.js', 'b')).toThrow(RunFailure);
      expect(readIn(outside, 'a.js')).toBe('a');
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  test('a folder in the place of a file', () => {
    expect(checkWritable({ root }, ['config', '.env'])).toEqual([{ path: 'config', reason: 'a folder' }]);
    expect(checkWritable({ root }, ['new/deep/file.js'])).toEqual([]);
  });

  test('two paths to one file', () => {
    symlinkSync(join(root, '.env'), join(root, '.env.local'), 'file');
    const env = readIn(root, '.env');
    const both = ['.env', '.env.local'].map((path) => change(path, [[insert(0, 'A=1\n')]], env));
    expect(problemOf(() => apply(both))).toEqual({ kind: 'same-file', paths: ['.env', '.env.local'] });
  });

  test.each<readonly [string, Partial<FileChange>]>([
    ['passes that lead elsewhere', { after: 'B=2\n' }],
    ['edits outside of the text', { passes: [[insert(999, 'A=1\n')]] }],
    ['half a character', { after: '\uD83D', passes: [[{ start: 0, end: 22, text: '\uD83D' }]] }],
  ])('%s', (_, wrong) => {
    const right = change('.env', [[insert(0, 'A=1\n')]]);
    expect(problemOf(() => apply([{ ...right, ...wrong }]))).toMatchObject({ kind: 'inconsistent-change' });
    expect(treeOf(root)).toEqual(before);
  });

  test('a journal folder that is a link', () => {
    symlinkSync(join(root, 'config'), join(root, '.strapi-uplift'), 'junction');
    expect(problemOf(() => apply(changes()))).toMatchObject({ kind: 'not-writable' });
  });
});

describe('how a file is written', () => {
  test('a link inside the project stays a link', () => {
    symlinkSync(join(root, 'README.md'), join(root, 'link.md'), 'file');
    const linked = treeOf(root);
    apply([change('link.md', [[insert(0, 'A')]], 'untouched\n')]);
    expect(lstatSync(join(root, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readIn(root, 'README.md')).toBe('Auntouched\n');
    undoRun({ root });
    expect(treeOf(root)).toEqual(linked);
  });

  test('folders that had to be created are told', () => {
    expect(writeFileAtomically({ root }, 'a/b/c.js', '1')).toEqual(['a', 'a/b']);
    expect(writeFileAtomically({ root }, 'a/b/c.js', '2')).toEqual([]);
    expect(readIn(root, 'a/b/c.js')).toBe('2');
  });

  test('a temporary file that was left behind is replaced', () => {
    writeFileSync(temporaryPath(join(root, '.env')), 'half');
    apply(changes());
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.runIf(POSIX)('modes are kept, and a new .env is the owner’s only', () => {
    chmodSync(join(root, 'package.json'), 0o755);
    rmSync(join(root, '.env'));
    const created = { path: '.env', before: null, after: 'A=1\n', passes: [[insert(0, 'A=1\n')]] };
    const [, manifest] = changes();
    apply([created, { ...created, path: 'open.js', mode: 0o640 }, ...(manifest ? [manifest] : [])]);
    expect(modeOf('.env')).toBe(0o600);
    expect(modeOf('open.js')).toBe(0o640);
    expect(modeOf('package.json')).toBe(0o755);
    undoRun({ root });
    expect(modeOf('package.json')).toBe(0o755);
  });

  test('a file that is busy for a moment is tried again', () => {
    let attempts = 0;
    const result = retryBusy(() => {
      attempts += 1;
      if (attempts < 3) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      return 'renamed';
    });
    expect([result, attempts]).toEqual(['renamed', 3]);
  });
});

describe('files that were changed since', () => {
  test('without force nothing is undone, and they are named', () => {
    apply(changes());
    writeIn(root, '.env', `${readIn(root, '.env')}\nMINE=1`);
    rmSync(join(root, 'config/server.js'));
    const now = treeOf(root);
    const result = undoRun({ root });
    expect(result).toMatchObject({
      kind: 'refused',
      files: [
        { path: 'config/server.js', reason: 'it was deleted since' },
        { path: '.env', reason: 'it was changed since' },
      ],
    });
    expect(treeOf(root)).toEqual(now);
  });

  test('with force, what the run inserted is found and taken out', () => {
    apply(changes());
    writeIn(root, 'package.json', readIn(root, 'package.json').replace('"shop"', '"my-shop"'));
    writeIn(root, 'config/server.js', `\uFEFF// mine\n${readIn(root, 'config/server.js').slice(1)}`);
    writeIn(root, 'extensions/users/config.js', `// mine\n${readIn(root, 'extensions/users/config.js')}`);
    const env = readIn(root, '.env');
    writeIn(root, '.env', `${'# far away\n'.repeat(1000)}${env}`);
    expect(undoRun({ root }, { force: true })).toMatchObject({
      kind: 'undone',
      left: [{ path: 'package.json' }],
    });
    expect(readIn(root, 'config/server.js')).toBe(
      '\uFEFF// mine\nmodule.exports = ({ env }) => ({\n  host: env("HOST"), // 🐙\n});\n',
    );
    expect(readIn(root, 'extensions/users/config.js')).toBe('// mine\n');
    expect(readIn(root, '.env')).toBe(`${'# far away\n'.repeat(1000)}HOST=0.0.0.0\nPORT=1337`);
    expect(undoRun({ root })).toEqual({ kind: 'nothing-to-undo' });
  });

  test('with force, a file where it is not found, or found twice, is left and reported', () => {
    apply([
      change('README.md', [[insert(0, 'inserted line\n')]]),
      change('config/server.js', [[insert(61, 'b\n')]]),
    ]);
    const twice = `inserted line\n${readIn(root, 'README.md')}`;
    writeIn(root, 'README.md', twice);
    writeIn(root, 'config/server.js', 'rewritten');
    expect(planUndo({ root }, { force: true })).toMatchObject({
      files: [
        { kind: 'changed-since', path: 'config/server.js' },
        { kind: 'changed-since', path: 'README.md' },
      ],
    });
    undoRun({ root }, { force: true });
    expect([readIn(root, 'README.md'), readIn(root, 'config/server.js')]).toEqual([twice, 'rewritten']);
  });

  test('a version number and a comma are found by the line they stand on', () => {
    const source = '{\n  "a": "1.0.0",\n  "b": "1.0.0",\n  "c": {}\n}\n';
    writeIn(root, 'p.json', source);
    const version = source.indexOf('"b": "1') + 6;
    const comma = source.indexOf('{}') + 2;
    const edits = [
      { start: version, end: version + 1, text: '2' },
      insert(comma, ','),
      insert(comma, '\n  "d": 1'),
    ];
    apply([change('p.json', [edits], source)]);
    writeIn(root, 'p.json', readIn(root, 'p.json').replace('{\n', '{\n  "mine": true,\n'));
    undoRun({ root }, { force: true });
    expect(readIn(root, 'p.json')).toBe(source.replace('{\n', '{\n  "mine": true,\n'));
  });
});

describe('files of the package manager', () => {
  test('are brought back, and deleted where there was none', () => {
    install();
    expect(undoRun({ root })).toMatchObject({ kind: 'undone', left: [] });
    expect(treeOf(root)).toEqual(before);
    expect(existsSync(join(root, '.strapi-uplift', 'runs', lastJournal().id, 'snapshots'))).toBe(false);
  });

  test('stop an undo when they were changed since, unless it is forced', () => {
    install();
    writeIn(root, 'package-lock.json', 'mine');
    expect(undoRun({ root })).toMatchObject({ kind: 'refused', files: [{ path: 'package-lock.json' }] });
    undoRun({ root }, { force: true });
    expect(treeOf(root)).toEqual(before);
  });

  test('are brought back after a package manager that never came back', () => {
    const runId = applied(apply(changes()));
    snapshotFiles({ root }, runId, LOCK_FILES);
    upgradeLockFiles(root);
    undoRun({ root });
    expect(treeOf(root)).toEqual(before);
  });

  test('are not the run’s business when it left them alone', () => {
    const runId = applied(apply(changes()));
    snapshotFiles({ root }, runId, LOCK_FILES);
    sealSnapshots({ root }, runId);
    writeIn(root, 'yarn.lock', 'mine');
    undoRun({ root });
    expect(readIn(root, 'yarn.lock')).toBe('mine');
  });

  test('cannot be copied for a run that there is not', () => {
    apply(changes());
    undoRun({ root });
    expect(problemOf(() => snapshotFiles({ root }, lastJournal().id, LOCK_FILES))).toMatchObject({
      kind: 'unknown-run',
    });
  });
});

describe('interrupted runs', () => {
  test('have to be recovered before the next one, and can be looked at without touching anything', () => {
    interrupt();
    const now = treeOf(root);
    expect(problemOf(() => apply(changes()))).toMatchObject({ kind: 'interrupted-run' });
    expect(findInterrupted({ root })).toMatchObject([
      {
        state: 'applying',
        files: [
          { path: 'extensions/users/config.js', kind: 'will-be-deleted' },
          { path: 'config/server.js', kind: 'will-be-restored' },
          { path: 'package.json', kind: 'will-be-restored' },
          { path: '.env', kind: 'as-before' },
        ],
      },
    ]);
    expect(treeOf(root)).toEqual(now);
    expect(recoverInterrupted({ root })).toMatchObject([{ kind: 'rolled-back', conflicts: [] }]);
    expect(treeOf(root)).toEqual(before);
    expect(apply(changes())).toMatchObject({ kind: 'applied' });
  });

  test('leave alone, and report, what somebody changed after the kill', () => {
    interrupt();
    writeIn(root, 'package.json', 'mine');
    expect(undoRun({ root })).toMatchObject({ kind: 'refused', files: [{ path: 'package.json' }] });
    expect(recoverInterrupted({ root })).toMatchObject([{ conflicts: [{ path: 'package.json' }] }]);
    expect(readIn(root, 'package.json')).toBe('mine');
    expect(recoverInterrupted({ root })).toEqual([]);
  });
});

describe('two runs at a time', () => {
  test('the second one is told so, and touches nothing', () => {
    const lock = acquireLock({ root });
    expect(problemOf(() => apply(changes()))).toMatchObject({ kind: 'locked', pid: process.pid });
    expect(treeOf(root)).toEqual(before);
    expect(applyChanges({ root }, changes(), { now: NOW, lock })).toMatchObject({ kind: 'applied' });
    expect(problemOf(() => undoRun({ root }))).toMatchObject({ kind: 'locked' });
    lock.release();
    expect(undoRun({ root })).toMatchObject({ kind: 'undone' });
  });

  test('a run that is at work is not an interrupted one', () => {
    interrupt();
    const lock = acquireLock({ root });
    expect(findInterrupted({ root })).toEqual([]);
    lock.release();
    expect(findInterrupted({ root })).toHaveLength(1);
  });

  test.each<readonly [string, () => string]>([
    ['of a dead process', () => lockOf(deadPid(), hostname())],
    ['of an earlier process with our number', () => lockOf(process.pid, hostname())],
    ['that was never signed', () => ''],
  ])('a lock %s is taken over', (_, text) => {
    writeIn(root, '.strapi-uplift/lock', text());
    expect(apply(changes())).toMatchObject({ kind: 'applied' });
    expect(readdirSync(join(root, '.strapi-uplift')).sort()).toEqual(['.gitignore', 'runs']);
  });

  test('a lock of another machine is respected', () => {
    writeIn(root, '.strapi-uplift/lock', lockOf(1, 'elsewhere'));
    expect(problemOf(() => apply(changes()))).toMatchObject({ kind: 'locked', host: 'elsewhere' });
  });
});

function apply(all: readonly FileChange[], now = NOW): ApplyResult {
  return applyChanges({ root }, all, { now });
}

function applied(result: ApplyResult): string {
  if (result.kind !== 'applied') throw new Error('Nothing was applied.');
  return result.runId;
}

function install(): void {
  const runId = applied(apply(changes()));
  snapshotFiles({ root }, runId, LOCK_FILES);
  upgradeLockFiles(root);
  sealSnapshots({ root }, runId);
}

/** As a kill after most of the files would leave it. */
function interrupt(): void {
  const env = readIn(root, '.env');
  apply(changes());
  writeJournal({ root }, { ...lastJournal(), state: 'applying' });
  writeIn(root, '.env', env);
}

function lastJournal(): NonNullable<ReturnType<typeof readJournal>> {
  const journal = readJournal({ root }, listRuns({ root }).at(-1) ?? '');
  if (!journal) throw new Error('There is no journal.');
  return journal;
}

function problemOf(action: () => unknown): RunProblem {
  try {
    action();
  } catch (error) {
    if (error instanceof RunFailure) return error.problem;
    throw error;
  }
  throw new Error('It did not fail.');
}

function modeOf(path: string): number {
  return statSync(join(root, path)).mode & 0o777;
}

function lockOf(pid: number, host: string): string {
  mkdirSync(join(root, '.strapi-uplift'), { recursive: true });
  return JSON.stringify({ pid, host, started: 0, token: 'other' });
}

function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** Texts with every kind of line end, byte order marks and surrogate pairs; edits in one to three passes. */
function randomChange(): fc.Arbitrary<FileChange> {
  const line = fc.array(fc.constantFrom('a', ' ', '{', '=', '🐙', '👩‍👩‍👧', 'é', '"', '\\', '\t'), {
    maxLength: 12,
  });
  const text = fc
    .tuple(fc.boolean(), fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 8 }))
    .map(([mark, lines]) => (mark ? '\uFEFF' : '') + lines.map(([own, eol]) => own.join('') + eol).join(''));
  const inserted = fc.oneof(
    fc.constantFrom('', ',', '\n', '🐙'),
    // Nothing of the originals is in it, so that what is found in the journal has come from here.
    fc.stringMatching(/^[B-Z]{8,20}(\n|\r\n|🦀)?$/),
  );
  const cut = fc.tuple(fc.nat(200), fc.nat(6), inserted);
  const passes = fc.array(fc.array(cut, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
  return fc.tuple(text, passes).map(([source, drafts]) => {
    let current = source;
    const done: (readonly Edit[])[] = [];
    for (const draft of drafts) {
      const edits = asEdits(current, draft);
      current = applyEdits(current, edits);
      done.push(edits);
    }
    return { path: 'a.js', before: source, after: current, passes: done };
  });
}

/** Without overlaps, and never in the middle of a character. */
function asEdits(text: string, cuts: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const places = [0];
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length);
  const edits: Edit[] = [];
  let free = 0;
  const sorted = cuts
    .map(([from, count, inserted]) => ({ from: from % places.length, count, inserted }))
    .sort((a, b) => a.from - b.from);
  for (const { from, count, inserted } of sorted) {
    if (from < free) continue;
    const to = Math.min(from + count, places.length - 1);
    edits.push({ start: places[from] ?? 0, end: places[to] ?? 0, text: inserted });
    free = to + 1;
  }
  return edits;
}

function insertedTexts({ passes }: FileChange): readonly string[] {
  return passes.flatMap((edits) => edits.map(({ text }) => text)).filter((text) => text.length >= 8);
}
