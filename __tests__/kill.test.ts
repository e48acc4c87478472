import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { applyChanges } from '../src/io/journal/apply-changes.ts';
import { findInterrupted, recoverInterrupted } from '../src/io/journal/recover-interrupted.ts';
import { undoRun } from '../src/io/journal/undo-run.ts';
import { createDriver, type Driver, type Fault, forEachPoint, type Operation } from './journal/run-driver.ts';
import { COPY, changes, createProject, placed, treeOf, writeIn } from './journal/sample-project.ts';

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

describe.each(['kill', 'half'] as const)('%s at every call that changes the disk', (mode) => {
  test('while applying: every file is old or new, and recovery gives the originals', async () => {
    const points = await callsOf('apply-only', original);
    await forEachPoint(points, async (at) => {
      const root = copyOf(original);
      await strike('apply-only', root, { at, mode });
      expectOldOrNew(root);
      const before = treeOf(root);
      findInterrupted({ root });
      expect(treeOf(root), `findInterrupted after ${at}`).toEqual(before);
      recoverInterrupted({ root });
      if (isUpgraded(root)) undoRun({ root });
      expect(treeOf(root), `recovered after ${at}`).toEqual(treeOf(original));
      expect(recoverInterrupted({ root }), `again after ${at}`).toEqual([]);
      discard(root);
    });
  });

  test('while applying: undo gives the originals', async () => {
    const points = await callsOf('apply-only', original);
    await forEachPoint(points, async (at) => {
      const root = copyOf(original);
      await strike('apply-only', root, { at, mode });
      undoRun({ root });
      recoverInterrupted({ root });
      expect(treeOf(root), `undone after ${at}`).toEqual(treeOf(original));
      discard(root);
    });
  });

  test('while applying: a second run completes', async () => {
    const points = await callsOf('apply-only', original);
    await forEachPoint(points, async (at) => {
      const root = copyOf(original);
      await strike('apply-only', root, { at, mode });
      recoverInterrupted({ root });
      if (!isUpgraded(root)) {
        const now = new Date('2026-03-01T10:21:00Z');
        applyChanges({ root }, changes(), { now, placed: placed() });
      }
      expect(treeOf(root), `completed after ${at}`).toEqual(treeOf(upgraded));
      undoRun({ root });
      expect(treeOf(root), `completed and undone after ${at}`).toEqual(treeOf(original));
      discard(root);
    });
  });

  test('while undoing: undo or recovery comes to the end', async () => {
    const points = await callsOf('undo', upgraded);
    await forEachPoint(points, async (at) => {
      for (const finish of ['undo', 'recover'] as const) {
        const root = copyOf(upgraded);
        await strike('undo', root, { at, mode });
        expectOldOrNew(root);
        if (finish === 'recover') recoverInterrupted({ root });
        undoRun({ root });
        expect(treeOf(root), `${finish} after ${at}`).toEqual(treeOf(original));
        expect(undoRun({ root })).toEqual({ kind: 'nothing-to-undo' });
        discard(root);
      }
    });
  });

  test('while undoing, where the copy of a file has become the only one: it is never lost', async () => {
    const built = copyOf(upgraded);
    rmSync(join(built, COPY.copyOf));
    const points = await callsOf('undo', built);
    await forEachPoint(points, async (at) => {
      for (const finish of ['undo', 'recover'] as const) {
        const root = copyOf(built);
        await strike('undo', root, { at, mode });
        expectOldOrNew(root);
        expect([COPY.path, COPY.copyOf].filter((path) => treeOf(root)[path])).not.toEqual([]);
        if (finish === 'recover') recoverInterrupted({ root });
        undoRun({ root });
        expect(treeOf(root), `${finish} after ${at}`).toEqual(treeOf(original));
        discard(root);
      }
    });
  });

  test('while a forced undo runs: recovery takes out what was found', async () => {
    const changed = copyOf(upgraded);
    writeIn(changed, '.env', Buffer.concat([Buffer.from('# mine\n'), fileIn(upgraded, '.env')]));
    const points = await callsOf('undo-force', changed);
    await forEachPoint(points, async (at) => {
      const root = copyOf(changed);
      await strike('undo-force', root, { at, mode });
      recoverInterrupted({ root });
      undoRun({ root }, { force: true });
      expect(fileIn(root, '.env').toString()).toBe(`# mine\n${fileIn(original, '.env')}`);
      expect(Object.keys(treeOf(root))).toEqual(Object.keys(treeOf(original)));
      discard(root);
    });
  });

  test('while recovering, from the middle and the end of a run and of an undo', async () => {
    const starts = [
      ...(await statesAfterKill('apply-only', original, 2)),
      ...(await statesAfterKill('undo', upgraded, 1)),
    ];
    expect(starts).toHaveLength(7);
    for (const start of starts) {
      const points = await callsOf('recover', start);
      await forEachPoint(points, async (at) => {
        const root = copyOf(start);
        await strike('recover', root, { at, mode });
        expectOldOrNew(root);
        recoverInterrupted({ root });
        expect(treeOf(root), `recovered after ${at}`).toEqual(treeOf(original));
        expect(findInterrupted({ root })).toEqual([]);
        discard(root);
      });
    }
  });

  test('while the package manager is accompanied: undo gives the originals', async () => {
    const [runId = ''] = readdirSync(join(upgraded, '.strapi-uplift', 'runs'));
    const points = await callsOf('install', upgraded, runId);
    await forEachPoint(points, async (at) => {
      const root = copyOf(upgraded);
      await strike('install', root, { at, mode }, runId);
      undoRun({ root });
      expect(treeOf(root), `undone after ${at}`).toEqual(treeOf(original));
      discard(root);
    });
  });
});

/** The number of disk-changing calls of an operation that comes to its end. */
async function callsOf(operation: Operation, start: string, argument?: string): Promise<number> {
  const root = copyOf(start);
  const end = await driver.run(operation, root, undefined, argument);
  discard(root);
  if (end.kind !== 'returned') throw new Error(`${operation} did not return: ${JSON.stringify(end)}`);
  if (process.env.SHOW_KILL_POINTS) process.stderr.write(`${operation}: ${end.calls} points\n`);
  return end.calls;
}

async function strike(operation: Operation, root: string, fault: Fault, argument?: string): Promise<void> {
  const end = await driver.run(operation, root, fault, argument);
  expect(end.kind, `${operation} struck at ${fault.at}`).toBe('killed');
}

/** Projects as a kill leaves them where there is something to recover: the first, the last and `between` in the middle. */
async function statesAfterKill(
  operation: Operation,
  start: string,
  between: number,
): Promise<readonly string[]> {
  const states: { readonly at: number; readonly root: string }[] = [];
  await forEachPoint(await callsOf(operation, start), async (at) => {
    const root = copyOf(start);
    await strike(operation, root, { at, mode: 'kill' });
    if (findInterrupted({ root }).length > 0) states.push({ at, root });
    else discard(root);
  });
  const inOrder = states.sort((a, b) => a.at - b.at).map(({ root }) => root);
  const step = (inOrder.length - 1) / (between + 1);
  return Array.from({ length: between + 2 }, (_, index) => inOrder[Math.round(index * step)] ?? start);
}

/** Temporary files aside, nothing but old and new files. */
function expectOldOrNew(root: string): void {
  const [before, after] = [treeOf(original), treeOf(upgraded)];
  for (const [path, content] of Object.entries(treeOf(root))) {
    if (/\.strapi-uplift-[0-9a-f]{12}\.tmp$/.test(path)) continue;
    expect([before[path], after[path]], path).toContain(content);
  }
}

function isUpgraded(root: string): boolean {
  return JSON.stringify(treeOf(root)) === JSON.stringify(treeOf(upgraded));
}

function fileIn(root: string, path: string): Buffer {
  return Buffer.from(treeOf(root)[path]?.split(' ')[0] ?? '', 'base64');
}

function copyOf(start: string): string {
  const root = keep(realpathSync(mkdtempSync(join(tmpdir(), 'strapi-uplift-kill-'))));
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
