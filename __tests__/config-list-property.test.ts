import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveListEntryFirst } from '../src/ast/config/move-list-entry-first.ts';
import { putListEntry } from '../src/ast/config/put-list-entry.ts';
import { applyEdits, invertEdits } from '../src/ast/edits.ts';
import type { Outcome } from '../src/ast/outcome.ts';
import { createSource } from '../src/ast/source.ts';
import { drawFrom } from './fixtures/draw.ts';
import { loadConfig } from './fixtures/load-config.ts';
import { type MadeUpEntry, type MadeUpList, makeList, plainEntry } from './fixtures/made-up-list.ts';
import { visible } from './fixtures/visible.ts';

/** Fixed, so that a failure is about the change at hand; `CONFIG_SEED=$RANDOM CONFIG_RUNS=50000` goes exploring. */
const SEED = Number(process.env.CONFIG_SEED ?? 20260714);
const RUNS = Number(process.env.CONFIG_RUNS ?? 1000);

const NAMES = ['errors', 'security', 'body', 'logger', 'favicon', 'public'].map((name) => `strapi::${name}`);

test('any list gains exactly the wanted entry at its place, and no other byte changes', {
  timeout: 600_000,
}, async () => {
  await checkLists(
    (list) =>
      putListEntry(createSource(list.path, list.text), {
        name: 'strapi::session',
        after: 'strapi::body',
        before: 'strapi::favicon',
      }),
    (list) => {
      const at = (name: string): number => list.entries.findIndex((entry) => entry.name === name);
      const [body, favicon] = [at('strapi::body'), at('strapi::favicon')];
      const index = body >= 0 ? body + 1 : favicon >= 0 ? favicon : list.entries.length;
      return list.entries.toSpliced(index, 0, plainEntry(list, 'strapi::session'));
    },
  );
});

test('any list has the wanted entry first, and all else is as it was', { timeout: 600_000 }, async () => {
  await checkLists(
    (list) => moveListEntryFirst(createSource(list.path, list.text), 'strapi::logger'),
    (list) => {
      const isLogger = ({ name }: MadeUpEntry): boolean => name === 'strapi::logger';
      return [...list.entries.filter(isLogger), ...list.entries.filter((entry) => !isLogger(entry))];
    },
  );
});

async function checkLists(
  change: (list: MadeUpList) => Outcome,
  expected: (list: MadeUpList) => readonly MadeUpEntry[],
): Promise<void> {
  let changed = 0;
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const list = makeList(drawFrom(generate), NAMES);
    const outcome = change(list);
    const wanted = expected(list);
    const edits = outcome.kind === 'changed' ? outcome.edits : [];
    const after = applyEdits(list.text, edits);
    const story = `${outcome.reason}\n--- before\n${visible(list.text)}\n--- after\n${visible(after)}\n---`;
    const names = (entries: readonly MadeUpEntry[]): string[] => entries.map(({ name }) => name);
    expect(outcome.kind === 'changed', story).toBe(String(names(wanted)) !== String(names(list.entries)));
    expect(outcome.kind, story).not.toBe('needs-you');
    if (outcome.kind !== 'changed') return;
    changed++;

    const [was, now] = [await loadConfig(list.path, list.text), await loadConfig(list.path, after)];
    const loadedOf = (entry: MadeUpEntry): unknown =>
      was[list.entries.indexOf(entry)]?.[1] ?? `string ${entry.name}`;
    expect(typeof now === 'string' ? now : now.map(([, value]) => value), story).toEqual(
      wanted.map(loadedOf),
    );
    expect(commentsOf(list.path, after), story).toEqual(commentsOf(list.path, list.text));
    if (list.with && list.entries.length > 1) expect(visible(after), story).toBe(visible(list.with(wanted)));

    expect(applyEdits(after, invertEdits(list.text, edits)), story).toBe(list.text);
    expect(change({ ...list, text: after }).kind, story).toBe('already-done');
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
  // A generator that went astray would make the rest of this test say nothing.
  expect(changed).toBeGreaterThan(RUNS / 2);
}

const commentsOf = (path: string, text: string): string[] =>
  createSource(path, text)
    .comments.map((comment) => comment.value)
    .sort();
