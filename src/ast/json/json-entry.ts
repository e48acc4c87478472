import type { Edit } from '../edits.ts';
import { indentAt, measureEol } from '../style.ts';
import type { JsonObject, JsonProperty } from './json-text.ts';

/** What JSON can say, except lists and numbers, which no entry has needed. */
export type JsonValue = string | boolean | null | { readonly [key: string]: JsonValue };

/**
 * Adds a value to a JSON object in the way the object is already written: where the keys are sorted at its place, else
 * at the end. An object without entries is opened over several lines.
 *
 * `{"a":"1","c":"3"}` + `b`, `2` → `{"a":"1","b":"2","c":"3"}`
 */
export function insertJsonEntry(text: string, object: JsonObject, key: string, value: JsonValue): Edit {
  const { properties } = object;
  const last = properties.at(-1);
  if (!last) return intoEmpty(text, object, [[key, value]]);
  const entry = printEntry(key, value, styleOf(text, object, last));
  const gap = gapOf(text, object, last);
  const next = nextInOrder(properties, key);
  return next
    ? { start: next.start, end: next.start, text: entry + gap }
    : { start: last.value.end, end: last.value.end, text: gap + entry };
}

/**
 * The same for several values.
 *
 * `{"a":"1"}` + `b`, `2` and `c`, `3` → `{"a":"1","b":"2","c":"3"}`
 */
export function insertJsonEntries(
  text: string,
  object: JsonObject,
  entries: readonly (readonly [key: string, value: JsonValue])[],
): Edit[] {
  if (object.properties.length === 0) return entries.length > 0 ? [intoEmpty(text, object, entries)] : [];
  return entries.map(([key, value]) => insertJsonEntry(text, object, key, value));
}

function intoEmpty(
  text: string,
  { start, end }: JsonObject,
  entries: readonly (readonly [key: string, value: JsonValue])[],
): Edit {
  const eol = measureEol(text);
  const outer = indentAt(text, start);
  const step = firstIndent(text);
  const indent = outer + step;
  const style = { colon: ': ', lines: { eol, indent, step } };
  const printed = entries.map(([key, value]) => indent + printEntry(key, value, style)).join(`,${eol}`);
  return { start: start + 1, end: end - 1, text: `${eol}${printed}${eol}${outer}` };
}

interface EntryStyle {
  /** What stands between key and value, such as `: `. */
  readonly colon: string;
  /** How objects are opened; undefined where they stay on their line. */
  readonly lines?: { readonly eol: string; readonly indent: string; readonly step: string };
}

function printEntry(key: string, value: JsonValue, style: EntryStyle): string {
  return JSON.stringify(key) + style.colon + printValue(value, style);
}

function printValue(value: JsonValue, style: EntryStyle): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  const { colon, lines } = style;
  if (!lines) {
    const [comma, pad] = colon.endsWith(' ') ? [', ', ' '] : [',', ''];
    const inner = entries.map(([key, one]) => printEntry(key, one, style)).join(comma);
    return `{${pad}${inner}${pad}}`;
  }
  const { eol, indent, step } = lines;
  const deeper = { colon, lines: { eol, indent: indent + step, step } };
  const inner = entries.map(([key, one]) => indent + step + printEntry(key, one, deeper));
  return `{${eol}${inner.join(`,${eol}`)}${eol}${indent}}`;
}

/** As the last entry of an object is written. */
function styleOf(text: string, object: JsonObject, last: JsonProperty): EntryStyle {
  const colon = colonOf(text, last);
  if (!/[\r\n]/.test(text.slice(object.start, last.start))) return { colon };
  const indent = indentAt(text, last.start);
  const outer = indentAt(text, object.start);
  const step = indent.startsWith(outer) && indent !== outer ? indent.slice(outer.length) : firstIndent(text);
  return { colon, lines: { eol: measureEol(text), indent, step } };
}

/** What the first line within the outermost braces is indented by: one level in a file that a program has formatted. */
function firstIndent(text: string): string {
  return /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
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
