import type { Edit } from '../edits.ts';
import type { JsonProperty } from './json-text.ts';

/**
 * Gives an entry another key and another value, at its place.
 *
 * `{"a": "1"}` with `b`, `2` for `a` → `{"b": "2"}`
 */
export function renameJsonEntry(
  text: string,
  { start, value }: JsonProperty,
  key: string,
  newValue: string,
): Edit[] {
  const old = /^"(?:\\.|[^"\\])*"/.exec(text.slice(start, value.start))?.[0] ?? '';
  return [
    { start, end: start + old.length, text: JSON.stringify(key) },
    { start: value.start, end: value.end, text: JSON.stringify(newValue) },
  ];
}
