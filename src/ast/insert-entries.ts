import type { ObjectExpression } from '@babel/types';
import { applyEdits, type Edit } from './edits.ts';
import { insertEntry } from './insert-entry.ts';
import type { Entry } from './print-value.ts';
import { createSource, type Source } from './source.ts';
import { walk } from './walk.ts';

/**
 * Adds several entries at the end of an object literal, each in the way that `insertEntry` adds one, as a single edit.
 *
 * `{ a: 1 }` + `b: 2`, `c: 3` → `{ a: 1, b: 2, c: 3 }`
 */
export function insertEntries(source: Source, object: ObjectExpression, entries: readonly Entry[]): Edit[] {
  const [only, ...others] = entries;
  if (!only) return [];
  if (others.length === 0) return insertEntry(source, object, only);
  // Entries are added inside of the object, so that as many objects as before begin ahead of it.
  const place = objectsOf(source).indexOf(object);
  let current = source;
  for (const entry of entries) {
    const target = objectsOf(current)[place];
    if (target)
      current = createSource(source.path, applyEdits(current.text, insertEntry(current, target, entry)));
  }
  return [difference(source.text, current.text)];
}

function objectsOf({ program }: Source): ObjectExpression[] {
  const objects: ObjectExpression[] = [];
  walk(program, (node) => void (node.type === 'ObjectExpression' && objects.push(node)));
  return objects;
}

/** The shortest replacement that makes one text of another. */
function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
