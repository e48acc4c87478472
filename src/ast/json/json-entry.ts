import type { Edit } from '../edits.ts';
import { indentAt, measureEol } from '../style.ts';
import type { JsonObject, JsonProperty } from './json-text.ts';

/**
 * Adds a string to a JSON object in the way the object is already written: where the keys are sorted at its place, else
 * at the end. An object without entries is opened over several lines.
 *
 * `{"a":"1","c":"3"}` + `b`, `2` → `{"a":"1","b":"2","c":"3"}`
 */
export function insertJsonEntry(text: string, object: JsonObject, key: string, value: string): Edit {
  const { properties } = object;
  const last = properties.at(-1);
  if (!last) {
    const eol = measureEol(text);
    const outer = indentAt(text, object.start);
    const entry = printEntry(key, ': ', value);
    return { start: object.start + 1, end: object.end - 1, text: `${eol}${outer}  ${entry}${eol}${outer}` };
  }
  const entry = printEntry(key, colonOf(text, last), value);
  const gap = gapOf(text, object, last);
  const next = nextInOrder(properties, key);
  return next
    ? { start: next.start, end: next.start, text: entry + gap }
    : { start: last.value.end, end: last.value.end, text: gap + entry };
}

function printEntry(key: string, colon: string, value: string): string {
  return JSON.stringify(key) + colon + JSON.stringify(value);
}

/** What stands between key and value, such as `: `. */
function colonOf(text: string, property: JsonProperty): string {
  const colon = /^"(?:\\.|[^"\\])*"([ \t]*:[ \t]*)$/.exec(text.slice(property.start, property.value.start));
  return colon?.[1] ?? ': ';
}

/** What stands between most of the entries: a comma and white space. */
function gapOf(text: string, { start, properties }: JsonObject, last: JsonProperty): string {
  const counts = new Map<string, number>();
  for (const [index, { value }] of properties.slice(0, -1).entries()) {
    const gap = text.slice(value.end, properties[index + 1]?.start);
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  const before = text.slice(start + 1, last.start);
  if (/[\r\n]/.test(before)) return `,${before}`;
  return colonOf(text, last).endsWith(' ') ? ', ' : ',';
}

/** The first entry that sorts behind a key; `undefined` when the entries are in no order, or too few to tell. */
function nextInOrder(properties: readonly JsonProperty[], key: string): JsonProperty | undefined {
  if (properties.length < 2) return undefined;
  const order = ORDERS.find((compare) =>
    properties.every(
      ({ key: here }, index) => index === 0 || compare(properties[index - 1]?.key ?? '', here) <= 0,
    ),
  );
  return order && properties.find(({ key: other }) => order(key, other) < 0);
}

/** By code unit, as programs sort, and without regard to case, as people and editors do. */
const ORDERS: readonly ((a: string, b: string) => number)[] = [
  (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  (a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }),
];
