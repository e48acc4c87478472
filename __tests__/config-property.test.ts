import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putConfigValue } from '../src/ast/config/put-config-value.ts';
import { applyEdits, invertEdits } from '../src/ast/edits.ts';
import type { Outcome } from '../src/ast/outcome.ts';
import { createSource } from '../src/ast/source.ts';
import { changedLines } from './fixtures/changed-lines.ts';
import { drawFrom } from './fixtures/draw.ts';
import { loadConfig, valueAt, without } from './fixtures/load-config.ts';
import { type MadeUpConfig, makeConfig } from './fixtures/made-up-config.ts';
import { visible } from './fixtures/visible.ts';

/** Fixed, so that a failure is about the change at hand; `CONFIG_SEED=$RANDOM CONFIG_RUNS=50000` goes exploring. */
const SEED = Number(process.env.CONFIG_SEED ?? 20260714);
const RUNS = Number(process.env.CONFIG_RUNS ?? 3000);

test('any config gains exactly the wanted value, and any file only the lines for it', {
  timeout: 600_000,
}, async () => {
  const endings = { changed: 0, 'already-done': 0, 'needs-you': 0, 'not-applicable': 0 };
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const config = makeConfig(drawFrom(generate));
    const outcome = put(config);
    endings[outcome.kind]++;
    const after = outcome.kind === 'changed' ? applyEdits(config.text, outcome.edits) : config.text;
    const story = `${outcome.reason}\n--- before\n${visible(config.text)}\n--- after\n${visible(after)}\n---`;
    if (config.ending) expect(outcome.kind, story).toBe(config.ending);

    if (outcome.kind === 'changed') {
      await expectOnlyTheValue(config, after, story);
      expectOnlyLines(config, outcome.edits, after, story);
      expect(put({ ...config, text: after }).kind, story).toBe('already-done');
    } else if (outcome.kind === 'already-done') {
      const loaded = await loadConfig(config.path, config.text);
      expect(valueAt(loaded, config.wanted.path), story).toBeDefined();
    } else {
      expect(outcome.kind, story).toBe('needs-you');
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS });

  // A generator that went astray would make the rest of this test say nothing.
  expect(endings.changed).toBeGreaterThan(RUNS / 2);
  expect(endings['already-done']).toBeGreaterThan(RUNS / 50);
  expect(endings['needs-you']).toBeGreaterThan(RUNS / 50);
});

const put = ({ path, text, wanted }: MadeUpConfig): Outcome =>
  putConfigValue(createSource(path, text), wanted);

async function expectOnlyTheValue({ path, text, wanted }: MadeUpConfig, after: string, story: string) {
  const [before, now] = [await loadConfig(path, text), await loadConfig(path, after)];
  expect(valueAt(before, wanted.path), story).toBeUndefined();
  expect(valueAt(now, wanted.path), story).toBe(`string <${wanted.variable}>`);
  expect(without(now, wanted.path, before), story).toEqual(before);
}

function expectOnlyLines(
  { path, text, style, target }: MadeUpConfig,
  edits: Extract<Outcome, { kind: 'changed' }>['edits'],
  after: string,
  story: string,
) {
  expect(applyEdits(after, invertEdits(text, edits)), story).toBe(text);
  for (const { start, end } of edits) expect(text.slice(start, end).trim(), story).toBe('');
  expect(commentsOf(path, after), story).toEqual(commentsOf(path, text));

  const inserted = edits.map((edit) => edit.text).join('');
  const showsQuotes = new RegExp(`[:(] ?${style.quote}[^'"\n]*${style.quote}`).test(text);
  if (showsQuotes) expect(inserted, story).not.toContain(style.quote === "'" ? '"' : "'");
  if (text.includes(style.eol)) expect(inserted.replaceAll(style.eol, ''), story).not.toMatch(/[\r\n]/);
  if (target.layout === 'line' || target.members === 0) return;

  const { commas, damaged } = changedLines(text, after);
  expect({ commas, damaged }, story).toEqual({ commas: ownCommas({ style, target }), damaged: [] });
}

const commentsOf = (path: string, text: string): string[] =>
  createSource(path, text).comments.map((comment) => comment.value);

/** A line gets a comma only where the file leaves out the last one; with commas in front, none does. */
function ownCommas({ style, target }: Pick<MadeUpConfig, 'style' | 'target'>): number {
  // One property alone does not show where its author puts commas.
  if (target.layout === 'comma-first') return target.members > 1 ? 0 : 1;
  return style.trailingComma ? 0 : 1;
}
