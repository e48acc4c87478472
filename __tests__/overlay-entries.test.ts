import { expect, test } from 'vitest';
import { findConfigList } from '../src/ast/config/find-config-list.ts';
import { overlayEntries } from '../src/ast/config/overlay-entries.ts';
import { createSource } from '../src/ast/source.ts';

test('one list lies over another position by position, as lodash merges them', () => {
  expect(overlaid("['a', 'b', 'c']", "['b', 'c']")).toEqual({
    names: ['b', 'c', 'c'],
    troubles: ['`c` is there twice'],
  });
  expect(overlaid("['a', 'b']", "['a', 'b', 'c']")).toEqual({ names: ['a', 'b', 'c'], troubles: [] });
  expect(overlaid('[]', "['a']")).toEqual({ names: ['a'], troubles: [] });
});

test('objects are merged into each other, whatever their names are', () => {
  const over = "[{ name: 'b', config: {} }, { resolve: './c' }]";
  expect(overlaid("[{ name: 'a', config: {} }, 'b']", over)).toEqual({
    names: ['b', undefined],
    troubles: ['`b` gets the config of `a` mixed in'],
  });
});

test('an entry that its author names twice is no trouble of the merge', () => {
  expect(overlaid("['a', 'b', 'a']", "['a']").troubles).toEqual([]);
});

function overlaid(base: string, over: string) {
  const [under, upper] = [base, over].map((list) => {
    const search = findConfigList(createSource('list.js', `module.exports = ${list};`));
    if (search.kind !== 'found') throw new Error(search.reason);
    return search.list.entries;
  });
  return overlayEntries(under ?? [], upper ?? []);
}
