import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileChange } from '../src/core/change-set.ts';
import { applyChanges } from '../src/io/journal/apply-changes.ts';
import { readJournal, writeJournal } from '../src/io/journal/journal.ts';
import { recoverInterrupted } from '../src/io/journal/recover-interrupted.ts';
import { planUndo, undoRun } from '../src/io/journal/undo-run.ts';
import { tempFolder } from './cli/temp-folders.ts';
import { textsIn } from './cli/tree.ts';

const CONFIG = {
  path: 'config/admin.js',
  before: "salt: env('SALT', 'lïve 😀 one'),\r\n",
  after: "salt: env('SALT'),\r\n",
};
const ENV = { path: '.env', before: 'A=1\n', after: 'A=1\nSALT="lïve 😀 one"\n' };

function changes(): FileChange[] {
  const whole = ({ before, after }: typeof CONFIG) => [[{ start: 0, end: before.length, text: after }]];
  return [
    { ...ENV, passes: whole(ENV) },
    {
      ...CONFIG,
      passes: whole(CONFIG),
      sealedBy: { file: '.env', values: new Map([['SALT', 'lïve 😀 one']]) },
    },
  ];
}

function project() {
  const root = tempFolder();
  mkdirSync(join(root, 'config'));
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  for (const { path, before } of [CONFIG, ENV]) write(path, before);
  const folder = { root, workspaceRoot: root };
  const result = applyChanges(folder, changes(), { now: new Date(0) });
  if (result.kind !== 'applied') throw new Error('Nothing was applied.');
  return { folder, root, runId: result.runId, write, read };
}

describe('a sealed change', () => {
  test('leaves nothing readable in the journal, and is undone to the byte', () => {
    const { folder, root, read } = project();
    expect(textsIn(join(root, '.strapi-uplift'))).not.toContain('ve ');
    expect(undoRun(folder).kind).toBe('undone');
    expect([read(CONFIG.path), read(ENV.path)]).toEqual([CONFIG.before, ENV.before]);
  });

  // The environment file is the first to be written and the last to be taken back.
  test.each([
    ['applying', CONFIG.before, ENV.before],
    ['applying', CONFIG.before, ENV.after],
    ['applying', CONFIG.after, ENV.after],
  ] as const)('that was killed while %s is taken back from wherever it was', (state, config, env) => {
    const { folder, runId, write, read } = project();
    const journal = readJournal(folder, runId);
    if (!journal) throw new Error('There is no journal.');
    writeJournal(folder, { ...journal, state });
    write(CONFIG.path, config);
    write(ENV.path, env);
    expect(recoverInterrupted(folder)).toMatchObject([{ kind: 'rolled-back', conflicts: [] }]);
    expect([read(CONFIG.path), read(ENV.path)]).toEqual([CONFIG.before, ENV.before]);
  });

  test('says why it cannot be undone when the value is gone, and keeps the others that it is read from', () => {
    const { folder, root, write, read } = project();
    write(ENV.path, ENV.after.replace('SALT', 'OTHER'));
    const plan = planUndo(folder, { force: true });
    expect(plan.kind === 'plan' && plan.files).toContainEqual({
      kind: 'changed-since',
      path: CONFIG.path,
      reason:
        '.env no longer has the value of SALT that the run left there, and without it what was removed cannot be put back',
    });
    expect(undoRun(folder)).toMatchObject({ kind: 'refused' });
    undoRun(folder, { force: true });
    expect(read(CONFIG.path)).toBe(CONFIG.after);
    expect(existsSync(join(root, '.env'))).toBe(true);
  });

  test('keeps its values for a file that stays as it is', () => {
    const { folder, write, read } = project();
    write(CONFIG.path, 'something else, which reads SALT');
    const undone = undoRun(folder, { force: true });
    expect(undone).toMatchObject({
      left: [
        { path: CONFIG.path },
        { path: '.env', reason: 'config/admin.js stays as it is, and reads SALT from it' },
      ],
    });
    expect(read(ENV.path)).toBe(ENV.after);
  });
});
