import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeEdits } from '../src/ast/compose-edits.ts';
import { applyEdits, type Edit } from '../src/ast/edits.ts';

test('two rounds of edits do at once what they do one after the other', () => {
  const text = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(5), fc.nat(3), text), { maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(3), text), { maxLength: 4 }),
      (source, one, two) => {
        const first = editsOf(source, one);
        const between = applyEdits(source, first);
        const second = editsOf(between, two);
        expect(applyEdits(source, composeEdits(source, first, second))).toBe(applyEdits(between, second));
      },
    ),
    { seed: 20261121, numRuns: 2000 },
  );
});

test('what neither round touches stays out of the edits', () => {
  const edits = composeEdits(
    'a: 1, b: 2',
    [{ start: 0, end: 6, text: '' }],
    [{ start: 4, end: 4, text: ', c: 3' }],
  );
  expect(edits).toEqual([
    { start: 0, end: 6, text: '' },
    { start: 10, end: 10, text: ', c: 3' },
  ]);
});

/** Edits that do not overlap, from distances to the one before. */
function editsOf(text: string, steps: readonly (readonly [number, number, string])[]): Edit[] {
  let offset = 0;
  return steps.map(([skip, length, inserted]) => {
    const start = Math.min(offset + skip, text.length);
    const end = Math.min(start + length, text.length);
    offset = end;
    return { start, end, text: inserted };
  });
}
