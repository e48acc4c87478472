import type { Edit } from '../edits.ts';
import { type JsonNode, type JsonProperty, jsonProperty } from './json-text.ts';
import { removeJsonEntries } from './remove-json-entries.ts';

/** Where a path leads in a JSON text. */
export type JsonPlaceAt =
  | { readonly kind: 'present'; readonly value: JsonNode }
  /** The object that the value belongs into is there, the value is not. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'no-object' };

/**
 * Follows keys into JSON.
 *
 * `{"a":{"b":1}}` at `a`, `b` → the `1`; at `a`, `c` → absent; at `x`, `y` → no object
 */
export function findJsonPath(root: JsonNode, path: readonly string[]): JsonPlaceAt {
  const { parent, property } = follow(root, path);
  if (parent?.kind !== 'object') return { kind: 'no-object' };
  return property ? { kind: 'present', value: property.value } : { kind: 'absent' };
}

/**
 * Writes a value at the end of a path, and nothing else: a new one goes behind the last entry of its object.
 *
 * `{"a":{"b":1}}` with `2` at `a`, `c` → `{"a":{"b":1,"c":2}}`
 *
 * @param json the value as JSON text; `undefined` takes the entry out
 * @returns no edits where there is no object that it belongs into
 */
export function setJsonPath(root: JsonNode, path: readonly string[], json: string | undefined): Edit[] {
  const { parent, property } = follow(root, path);
  if (parent?.kind !== 'object') return [];
  if (json === undefined) return property ? removeJsonEntries(parent, new Set([property])) : [];
  if (property) return [{ start: property.value.start, end: property.value.end, text: json }];
  const last = parent.properties.at(-1);
  const at = last ? last.value.end : parent.start + 1;
  return [{ start: at, end: at, text: `${last ? ',' : ''}${JSON.stringify(path.at(-1) ?? '')}:${json}` }];
}

function follow(
  root: JsonNode,
  path: readonly string[],
): { parent: JsonNode | undefined; property: JsonProperty | undefined } {
  let parent: JsonNode | undefined;
  let node: JsonNode | undefined = root;
  let property: JsonProperty | undefined;
  for (const key of path) {
    parent = node;
    property = jsonProperty(parent, key);
    node = property?.value;
  }
  return { parent, property };
}
