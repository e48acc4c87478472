import { structuredPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import { insertionHunks } from '../src/core/report/insertion-hunks.ts';

/** Few different lines, so that they repeat: then there is more than one way to tell which of them are new. */
const line = fc.constantFrom('a', 'b', '}', '  },', '', '\r', 'x\ry');
const lineEnd = fc.constantFrom('\n', '\r\n');
const lines = fc.array(
  fc.tuple(line, lineEnd).map((parts) => parts.join('')),
  { maxLength: 30 },
);
const text = fc.tuple(lines, fc.constantFrom('', 'a', '}', '\r')).map(([all, rest]) => all.join('') + rest);

const found = (before: string, after: string) =>
  structuredPatch('', '', before, after, '', '', { context: 3 }).hunks;

test('what only inserts lines has the hunks that jsdiff finds', () => {
  fc.assert(
    fc.property(
      lines,
      fc.array(fc.tuple(fc.nat(30), lines), { maxLength: 4 }),
      fc.boolean(),
      (kept, blocks, open) => {
        const longer = [...kept];
        for (const [at, block] of blocks) longer.splice(at, 0, ...block.slice(0, 5));
        const [before, after] = [kept.join(''), longer.join('')].map((whole) =>
          open ? `${whole}}` : whole,
        ) as [string, string];
        expect(insertionHunks(before, after)).toEqual(found(before, after));
      },
    ),
    { numRuns: 2000 },
  );
});

test('of edits and of any two texts it tells the hunks of jsdiff or nothing', () => {
  const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.oneof(text, fc.constantFrom(',', ' '))), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(text, fc.oneof(text, edits), (before, change) => {
      const after =
        typeof change === 'string'
          ? change
          : change.reduce(
              (whole, [start, length, added]) =>
                applyEdits(whole, [
                  {
                    start: Math.min(start, whole.length),
                    end: Math.min(start + length, whole.length),
                    text: added,
                  },
                ]),
              before,
            );
      const hunks = insertionHunks(before, after);
      if (hunks) expect(hunks).toEqual(found(before, after));
      else
        expect(found(before, after).some((one) => one.lines.some((shown) => shown.startsWith('-')))).toBe(
          true,
        );
    }),
    { numRuns: 2000 },
  );
});

test('a comma at the end of a line is for jsdiff, a new line is not', () => {
  expect(insertionHunks('a\n', 'a,\nb\n')).toBeUndefined();
  expect(insertionHunks('a\n', 'a\nb\n')).toEqual([
    { oldStart: 1, oldLines: 1, newStart: 1, newLines: 2, lines: [' a', '+b'] },
  ]);
});
