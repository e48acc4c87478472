import type { Edit } from '../edits.ts';
import type { JsonObject, JsonProperty } from './json-text.ts';

/**
 * Takes entries out of an object, each with its line and one comma.
 *
 * `{"a":"1","b":"2","c":"3"}` without `b` and `c` → `{"a":"1"}`
 */
export function removeJsonEntries(
  { start, end, properties }: JsonObject,
  removed: ReadonlySet<JsonProperty>,
): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < properties.length; at++) {
    const first = properties[at];
    if (!first || !removed.has(first)) continue;
    let last = first;
    for (let next = properties[at + 1]; next && removed.has(next); next = properties[++at + 1]) last = next;
    const [before, after] = [properties[properties.indexOf(first) - 1], properties[at + 1]];
    if (after) edits.push({ start: first.start, end: after.start, text: '' });
    else if (before) edits.push({ start: before.value.end, end: last.value.end, text: '' });
    else edits.push({ start: start + 1, end: end - 1, text: '' });
  }
  return edits;
}
