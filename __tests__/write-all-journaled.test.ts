import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newBatchId, openGroupJournals, writeBatch } from '../src/io/batch/batch-journal.ts';
import * as disk from '../src/io/files/sync-to-disk.ts';
import { prepareChanges } from '../src/io/journal/apply-changes.ts';
import { listRuns, readJournal } from '../src/io/journal/journal.ts';
import { acquireLock } from '../src/io/journal/run-lock.ts';
import { undoRun } from '../src/io/journal/undo-run.ts';
import { writeAllJournaled } from '../src/io/journal/write-journaled.ts';
import { tempFolder } from './cli/temp-folders.ts';

vi.mock('../src/io/files/sync-to-disk.ts', { spy: true });

const NOW = new Date('2026-03-01T10:20:30.123Z');
const APPS = ['a', 'b', 'c'] as const;

function prepareApps() {
  const root = tempFolder();
  for (const app of APPS) {
    mkdirSync(join(root, app));
    writeFileSync(join(root, app, '.env'), 'A=1\n');
  }
  const lock = acquireLock({ root });
  const record = { version: 1, id: newBatchId(NOW), command: 'upgrade', state: 'running' } as const;
  writeBatch({ root }, { ...record, workspaceRoot: '.', options: {} });
  const journals = openGroupJournals({ root }, record.id);
  const jobs = APPS.map((app, index) => {
    const folder = journals.folderOf(String(index));
    const edit = { start: 4, end: 4, text: 'B=2\n' };
    const change = { path: `${app}/.env`, before: 'A=1\n', after: 'A=1\nB=2\n', passes: [[edit]] };
    const { writes } = prepareChanges(folder, [change], { now: NOW, lock });
    if (!writes) throw new Error('Something is to be written.');
    return { folder, writes };
  });
  const stateOf = ({ folder }: (typeof jobs)[number]) =>
    listRuns(folder).map((id) => readJournal(folder, id)?.state);
  const textOf = (app: string) => readFileSync(join(root, app, '.env'), 'utf8');
  return { root, jobs, lock, journals, stateOf, textOf };
}

test('a job that fails is taken back, and leaves the others as they are to be', () => {
  const { root, jobs, lock, journals, stateOf, textOf } = prepareApps();
  writeFileSync(join(root, 'b', '.env'), 'changed=meanwhile\n');
  const failures = writeAllJournaled(jobs);
  expect(jobs.map(({ writes }) => failures.get(writes)?.problem)).toEqual([
    undefined,
    { kind: 'write-failed', restored: true, unrestored: [] },
    undefined,
  ]);
  expect(jobs.map(stateOf)).toEqual([['done'], ['rolled-back'], ['done']]);
  expect(APPS.map(textOf)).toEqual(['A=1\nB=2\n', 'changed=meanwhile\n', 'A=1\nB=2\n']);

  for (const { folder } of jobs) undoRun(folder, { lock });
  expect(APPS.map(textOf)).toEqual(['A=1\n', 'changed=meanwhile\n', 'A=1\n']);
  journals.close();
  lock.release();
});

test('where the disk does not take the journals, no file is touched', () => {
  const { jobs, lock, journals, textOf } = prepareApps();
  vi.mocked(disk.syncToDisk).mockImplementationOnce(() => {
    throw Object.assign(new Error('EIO'), { code: 'EIO' });
  });
  const failures = writeAllJournaled(jobs);
  expect(jobs.map(({ writes }) => failures.get(writes)?.problem)).toEqual(
    jobs.map(() => ({ kind: 'write-failed', restored: true, unrestored: [] })),
  );
  expect(APPS.map(textOf)).toEqual(['A=1\n', 'A=1\n', 'A=1\n']);
  journals.close();
  lock.release();
});

test('where it does not take their ends, every file is taken back', () => {
  const { jobs, lock, journals, stateOf, textOf } = prepareApps();
  const { together } = jobs[0]?.folder.journals ?? {};
  if (!together) throw new Error('Groups have journals of their own.');
  let calls = 0;
  const failing = <R>(action: () => R): R => {
    const result = together(action);
    calls += 1;
    if (calls === 2) throw Object.assign(new Error('EIO'), { code: 'EIO' });
    return result;
  };
  const [first, ...rest] = jobs.map(({ folder, writes }) => ({
    writes,
    folder: { ...folder, ...(folder.journals && { journals: { ...folder.journals, together: failing } }) },
  }));
  if (!first) throw new Error('There are three.');
  const failures = writeAllJournaled([first, ...rest]);
  expect(failures.size).toBe(3);
  expect(jobs.map(stateOf)).toEqual([['rolled-back'], ['rolled-back'], ['rolled-back']]);
  expect(APPS.map(textOf)).toEqual(['A=1\n', 'A=1\n', 'A=1\n']);
  journals.close();
  lock.release();
});
