import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { applyChanges } from '../src/io/journal/apply-changes.ts';
import { findInterrupted, recoverInterrupted } from '../src/io/journal/recover-interrupted.ts';
import { undoRun } from '../src/io/journal/undo-run.ts';
import { createDriver, type Driver, type Fault, forEachPoint, type Operation } from './journal/run-driver.ts';
import { changes, createProject, placed, SECRET, treeOf } from './journal/sample-project.ts';

// Hundreds of processes, one after another on a small machine.
vi.setConfig({ testTimeout: 300_000 });

let driver: Driver;
let original: string;
let upgraded: string;
const roots: string[] = [];

beforeAll(async () => {
  driver = await createDriver();
  original = keep(createProject());
  upgraded = copyOf(original);
  applyChanges({ root: upgraded }, changes(), {
    now: new Date('2026-03-01T10:20:30.123Z'),
    placed: placed(),
  });
});

afterAll(() => {
  driver.dispose();
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

describe.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS'])(
  '%s once, at every call that changes the disk',
  (code) => {
    test('while applying: done, or taken back with a typed error', async () => {
      await forEachPoint(await callsOf('apply-only', original), async (at) => {
        const root = copyOf(original);
        const end = await driver.run('apply-only', root, { at, mode: 'throw', code });
        if (end.kind === 'failed') {
          expect(end.problem, `at ${at}`).toMatchObject({ kind: 'write-failed', restored: true });
          expect(end.cause).toContain(code);
          expect(treeOf(root), `at ${at}`).toEqual(treeOf(original));
        } else {
          // A busy file is waited for, and a lock that cannot be removed dies with its process.
          expect(end.kind, `at ${at}`).toBe('returned');
          expect(treeOf(root), `at ${at}`).toEqual(treeOf(upgraded));
        }
        expect(JSON.stringify(end)).not.toContain(SECRET);
        discard(root);
      });
    });
  },
);

describe.each(['ENOSPC', 'EIO'])('%s from any call on', (code) => {
  test('while applying: a typed error that tells the truth, and recovery gives the originals', async () => {
    await forEachPoint(await callsOf('apply-only', original), async (at) => {
      const root = copyOf(original);
      const end = await strikeAndFail('apply-only', root, { at, mode: 'throw-on', code });
      expectTruth(root, end, original, upgraded, at);
      recoverInterrupted({ root });
      if (JSON.stringify(treeOf(root)) !== JSON.stringify(treeOf(original))) undoRun({ root });
      expect(treeOf(root), `recovered after ${at}`).toEqual(treeOf(original));
      discard(root);
    });
  });

  test('while undoing: a typed error that tells the truth, and the next undo gives the originals', async () => {
    await forEachPoint(await callsOf('undo', upgraded), async (at) => {
      const root = copyOf(upgraded);
      const end = await strikeAndFail('undo', root, { at, mode: 'throw-on', code });
      expectTruth(root, end, upgraded, original, at);
      undoRun({ root });
      expect(treeOf(root), `undone after ${at}`).toEqual(treeOf(original));
      discard(root);
    });
  });
});

test('an error while undoing puts everything back as it was before the undo', async () => {
  await forEachPoint(await callsOf('undo', upgraded), async (at) => {
    const root = copyOf(upgraded);
    const end = await driver.run('undo', root, { at, mode: 'throw', code: 'ENOSPC' });
    const expected = end.kind === 'failed' ? upgraded : original;
    expect(treeOf(root), `at ${at}`).toEqual(treeOf(expected));
    undoRun({ root });
    expect(treeOf(root), `again after ${at}`).toEqual(treeOf(original));
    discard(root);
  });
});

test('an error while recovering leaves the run to be recovered again', async () => {
  const start = copyOf(original);
  const points = await callsOf('apply-only', original);
  await driver.run('apply-only', start, { at: points - 7, mode: 'kill' });
  expect(findInterrupted({ root: start })).toHaveLength(1);
  await forEachPoint(await callsOf('recover', start), async (at) => {
    const root = copyOf(start);
    await driver.run('recover', root, { at, mode: 'throw-on', code: 'EIO' });
    recoverInterrupted({ root });
    expect(treeOf(root), `at ${at}`).toEqual(treeOf(original));
    discard(root);
  });
});

test.each([
  ['apply-only', () => original],
  ['undo', () => upgraded],
] as const)(
  'an error at the very end of %s, and then a kill while it is taken back',
  async (operation, start) => {
    const points = await callsOf(operation, start());
    // The last calls: the journal's final state is renamed into place, its folder synced, (snapshots dropped,) the lock removed.
    for (const at of [points - 3, points - 2, points - 1]) {
      const whole = copyOf(start());
      const end = await driver.run(operation, whole, { at, mode: 'throw' });
      if (end.kind !== 'failed') continue;
      expect(end.problem).toMatchObject({ restored: true });
      await forEachPoint(end.calls - at, async (after) => {
        const root = copyOf(start());
        const fault = { at, mode: 'throw', thenKillAt: at + after } as const;
        expect((await driver.run(operation, root, fault)).kind).toBe('killed');
        recoverInterrupted({ root });
        undoRun({ root });
        expect(treeOf(root), `killed ${after} after ${at}`).toEqual(treeOf(original));
        discard(root);
      });
    }
  },
);

async function callsOf(operation: Operation, start: string): Promise<number> {
  const root = copyOf(start);
  const end = await driver.run(operation, root);
  discard(root);
  if (end.kind !== 'returned') throw new Error(`${operation} did not return: ${JSON.stringify(end)}`);
  return end.calls;
}

async function strikeAndFail(
  operation: Operation,
  root: string,
  fault: Fault,
): Promise<{ readonly restored: boolean }> {
  const end = await driver.run(operation, root, fault);
  if (end.kind === 'failed') return { restored: end.problem.restored ?? false };
  // Only the release of the lock may fail without anybody being told: the work is done.
  expect(end.kind, `at ${fault.at}`).toBe('returned');
  return { restored: false };
}

/** "Restored" means the state before, to the byte; otherwise every file is still one of the two. */
function expectTruth(
  root: string,
  end: { readonly restored: boolean },
  before: string,
  after: string,
  at: number,
): void {
  if (end.restored) expect(withoutTemporary(root), `at ${at}`).toEqual(treeOf(before));
  const [old, fresh] = [treeOf(before), treeOf(after)];
  for (const [path, content] of Object.entries(withoutTemporary(root))) {
    expect([old[path], fresh[path]], `${path} at ${at}`).toContain(content);
  }
}

function withoutTemporary(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(treeOf(root)).filter(([path]) => !/\.strapi-uplift-[0-9a-f]{12}\.tmp$/.test(path)),
  );
}

function copyOf(start: string): string {
  const root = keep(realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-fault-'))));
  cpSync(start, root, { recursive: true });
  return root;
}

function keep(root: string): string {
  roots.push(root);
  return root;
}

function discard(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
