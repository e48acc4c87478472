import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveConfigValue } from '../src/ast/config/move-config-value.ts';
import { applyEdits, invertEdits } from '../src/ast/edits.ts';
import { createSource } from '../src/ast/source.ts';
import { drawFrom } from './fixtures/draw.ts';
import { type Loaded, loadConfig, valueAt } from './fixtures/load-config.ts';
import { makeMove } from './fixtures/made-up-move.ts';
import { visible } from './fixtures/visible.ts';

/** Fixed, so that a failure is about the change at hand; `MOVE_SEED=$RANDOM MOVE_RUNS=50000` goes exploring. */
const SEED = Number(process.env.MOVE_SEED ?? 20261121);
const RUNS = Number(process.env.MOVE_RUNS ?? 2000);

test('a moved value is the only difference that running a config shows', { timeout: 600_000 }, async () => {
  const endings = { moved: 0, both: 0, absent: 0, refused: 0 };
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const { path, text, move, ending } = makeMove(drawFrom(generate));
    const moved = moveConfigValue(createSource(path, text), move);
    endings[moved.kind]++;
    const after = moved.kind === 'moved' ? applyEdits(text, moved.edits) : text;
    const reason = moved.kind === 'refused' ? moved.reason : moved.kind;
    const story = `${reason}\n--- before\n${visible(text)}\n--- after\n${visible(after)}\n---`;
    if (ending) expect(moved.kind, story).toBe(ending);

    const before = await loadConfig(path, text);
    if (moved.kind === 'absent') expect(valueAt(before, move.from), story).toBeUndefined();
    if (moved.kind === 'both') expect(valueAt(before, move.to), story).toBeDefined();
    if (moved.kind !== 'moved') return;

    const now = await loadConfig(path, after);
    const value = valueAt(before, move.from);
    expect(value, story).toBeDefined();
    expect(valueAt(before, move.to), story).toBeUndefined();
    expect(valueAt(now, move.from), story).toBeUndefined();
    expect(valueAt(now, move.to), story).toEqual(value);
    const others = (config: Loaded): Loaded => besides(besides(config, move.from), move.to);
    expect(others(now), story).toEqual(others(before));
    expect(commentsOf(path, after), story).toEqual(commentsOf(path, text));
    expect(applyEdits(after, invertEdits(text, moved.edits)), story).toBe(text);
    if (text.includes('\r\n')) expect(after.replaceAll('\r\n', ''), story).not.toMatch(/[\r\n]/);
    expect(moveConfigValue(createSource(path, after), move).kind, story).toBe('absent');
  });
  await fc.assert(property, {
    seed: SEED,
    numRuns: RUNS,
    endOnFailure: process.env.MOVE_QUICK !== undefined,
  });

  // A generator that went astray would make the rest of this test say nothing.
  expect(endings.moved).toBeGreaterThan(RUNS / 3);
  expect(endings.both).toBeGreaterThan(RUNS / 50);
  expect(endings.absent).toBeGreaterThan(RUNS / 50);
});

/** Everything else: without the value at a path, and without objects on the path that hold nothing else. */
function besides(config: Loaded, [key, ...rest]: readonly string[]): Loaded {
  if (key === undefined) return [];
  if (typeof config === 'string') return config;
  return config.flatMap(([name, value]): [string, Loaded][] => {
    if (name !== key) return [[name, value]];
    const left = besides(value, rest);
    return left.length === 0 ? [] : [[name, left]];
  });
}

const commentsOf = (path: string, text: string): string[] =>
  createSource(path, text)
    .comments.map((comment) => comment.value.trim())
    .sort();
