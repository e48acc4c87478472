import type { ObjectExpression } from '@babel/types';
import { expect, test } from 'vitest';
import { applyEdits } from '../src/ast/edits.ts';
import { insertEntries } from '../src/ast/insert-entries.ts';
import { code } from '../src/ast/print-value.ts';
import { createSource } from '../src/ast/source.ts';
import { walk } from '../src/ast/walk.ts';

const ENTRIES = [
  { key: 'b', value: code('2') },
  { key: 'c', value: code('3') },
];

/** Adds to the innermost object that is written last. */
function inserted(text: string, entries = ENTRIES): string {
  const source = createSource('a.js', text);
  const objects: ObjectExpression[] = [];
  walk(source.program, (node) => void (node.type === 'ObjectExpression' && objects.push(node)));
  const object = objects.at(-1);
  if (!object) throw new TypeError('No object.');
  const edits = insertEntries(source, object, entries);
  expect(edits.length).toBeLessThanOrEqual(2);
  return applyEdits(text, edits);
}

test('several entries follow one another, with or without a comma before them', () => {
  expect(inserted('x = {\n  a: 1,\n};')).toBe('x = {\n  a: 1,\n  b: 2,\n  c: 3,\n};');
  expect(inserted('x = {\n  a: 1 // one\n};')).toBe('x = {\n  a: 1, // one\n  b: 2,\n  c: 3\n};');
  expect(inserted('x = { a: 1 };')).toBe('x = { a: 1, b: 2, c: 3 };');
  expect(inserted('x = {};')).toBe('x = { b: 2, c: 3 };');
});

test('the object is still found when the ones around it are opened', () => {
  const long = `x = { name: '${'n'.repeat(50)}', inner: { a: 1, z: '${'z'.repeat(8)}' } };`;
  const result = inserted(long);
  expect(result).toContain('b: 2');
  expect(result).toContain('c: 3');
});

test('nothing to add is no edit', () => {
  expect(inserted('x = { a: 1 };', [])).toBe('x = { a: 1 };');
});
