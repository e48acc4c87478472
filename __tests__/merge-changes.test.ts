import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileChange } from '../src/core/change-set.ts';
import { mergeChanges, rebaseChange } from '../src/core/merge-changes.ts';

test('the change of a project is seen from the folder of the run', () => {
  const change = { path: '../../pnpm-workspace.yaml', before: 'a', after: 'b', passes: [] };
  expect(rebaseChange('apps/cms', change)).toEqual({ ...change, path: 'pnpm-workspace.yaml' });
  expect(rebaseChange('.', { ...change, path: 'package.json' }).path).toBe('package.json');
  expect(rebaseChange('.', change).path).toBe('../../pnpm-workspace.yaml');
});

test('changes of one file, each on top of the one before, become one', () => {
  const first = { path: 'a', before: 'x', after: 'xy', passes: [[insert(1, 'y')]], mode: 0o600 };
  const second = { path: 'a', before: 'xy', after: 'xyz', passes: [[insert(2, 'z')]] };
  expect(mergeChanges([first, second])).toEqual([
    { path: 'a', before: 'x', after: 'xyz', passes: [[insert(1, 'y')], [insert(2, 'z')]], mode: 0o600 },
  ]);
});

test('two that know nothing of each other are refused', () => {
  const change = (after: string): FileChange => ({ path: 'a', before: 'x', after, passes: [] });
  expect(() => mergeChanges([change('y'), change('z')])).toThrow('Two projects change a');
  const created = { path: 'a', before: null, after: 'x', passes: [] };
  expect(() => mergeChanges([created, created])).toThrow('Two projects change a');
});

test('each file stands once, from its first text to its last', () => {
  const file = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(file, fc.string({ minLength: 1 }))), (appended) => {
      const texts = new Map<string, string>();
      const changes = appended.map(([path, text]): FileChange => {
        const before = texts.get(path) ?? '';
        texts.set(path, before + text);
        return { path, before, after: before + text, passes: [[insert(before.length, text)]] };
      });
      const merged = mergeChanges(changes);
      expect(new Map(merged.map(({ path, after }) => [path, after]))).toEqual(texts);
      expect(merged.every(({ before }) => before === '')).toBe(true);
      expect(merged.flatMap(({ passes }) => passes)).toHaveLength(appended.length);
    }),
  );
});

function insert(at: number, text: string): FileChange['passes'][number][number] {
  return { start: at, end: at, text };
}
