import { applyEdits } from '../../ast/edits.ts';
import { findJsonPath, setJsonPath } from '../../ast/json/json-path.ts';
import { type JsonNode, readJson } from '../../ast/json/json-text.ts';
import { SyntaxFailure } from '../../ast/parse.ts';
import type { StoredValue } from '../../strapi/database-change.ts';
import type { JsonValue } from '../../strapi/json-value.ts';

/** One value in the JSON of a row, before and after, each as JSON text; `null` for one that is not there. */
export interface ValueChange {
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** A row of `core_store` and what is to change in it. It holds nothing else of the row, which may be secret. */
export interface StoredRow {
  readonly id: string;
  readonly key: string;
  readonly values: readonly ValueChange[];
}

/** A change is made on the one way, and taken back on the other. */
export type Direction = 'forward' | 'back';

/**
 * What is left to change in the JSON of a row. A value that is as wanted, or has no object to belong into, is left out.
 *
 * `{"instagram":{"scope":["basic"]}}` → `instagram.scope` from `["basic"]` to `["user_profile"]`
 */
export function changesIn(text: string, wanted: readonly StoredValue[]): ValueChange[] {
  const root = read(text);
  if (!root) return [];
  return wanted.flatMap(({ path, value }): ValueChange[] => {
    const place = findJsonPath(root, path);
    if (place.kind === 'no-object') return [];
    const before = place.kind === 'present' ? text.slice(place.value.start, place.value.end) : null;
    if (before !== null && holds(JSON.parse(before), value)) return [];
    return [{ path, before, after: JSON.stringify(value) }];
  });
}

/** Whether a row misses any of the values: one that is switched off does not. */
export function misses(
  text: string,
  wanted: readonly StoredValue[],
  changes: readonly ValueChange[],
): boolean {
  const root = read(text);
  return changes.some(({ path }) => {
    const value = wanted.find((one) => one.path === path);
    if (!root || !value?.missedWhere) return true;
    const place = findJsonPath(root, value.missedWhere);
    return place.kind === 'present' && text.slice(place.value.start, place.value.end) === 'true';
  });
}

/** What becomes of the text of a row. */
export type MovedText =
  | { readonly kind: 'moved'; readonly text: string }
  /** Every value is at its end already. */
  | { readonly kind: 'as-wanted' }
  /** Somebody has written another value since, or something that is no JSON. */
  | { readonly kind: 'changed-since'; readonly path: readonly string[] };

/** Moves the values of a row to their one end or back to the other, and leaves every other character. */
export function moveValues(text: string, changes: readonly ValueChange[], direction: Direction): MovedText {
  let moved = text;
  for (const { path, before, after } of changes) {
    const [from, to] = direction === 'forward' ? [before, after] : [after, before];
    const root = read(moved);
    if (!root) return { kind: 'changed-since', path };
    const place = findJsonPath(root, path);
    const found = place.kind === 'present' ? moved.slice(place.value.start, place.value.end) : null;
    if (isSame(found, to)) continue;
    if (!isSame(found, from) || place.kind === 'no-object') return { kind: 'changed-since', path };
    moved = applyEdits(moved, setJsonPath(root, path, to ?? undefined));
  }
  return moved === text ? { kind: 'as-wanted' } : { kind: 'moved', text: moved };
}

/** What a person is shown of a row that changes: where, and what to, and never what else it holds. */
export function rowStatement({ id, key, values }: StoredRow): string {
  const lines = values.map(({ path, after }) => `--   ${path.join('.')} = ${after}`);
  return [`UPDATE core_store SET value = … WHERE id = ${id}; -- ${key}:`, ...lines].join('\n');
}

function read(text: string): JsonNode | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}

/** Strapi writes a row anew as it likes: blanks do not count. */
function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
}

function holds(found: unknown, wanted: JsonValue): boolean {
  if (Array.isArray(found) && Array.isArray(wanted))
    return wanted.every((element) => found.some((one) => JSON.stringify(one) === JSON.stringify(element)));
  return JSON.stringify(found) === JSON.stringify(wanted);
}
