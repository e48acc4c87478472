import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findConfigValue } from '../../ast/config/find-config-value.ts';
import { literalValue } from '../../ast/literal-value.ts';
import { createSource, lineAt } from '../../ast/source.ts';
import { orSyntaxFailure } from './or-syntax-failure.ts';
import { type JsonObject, readJsonObject } from './read-json-object.ts';

/** What a file says about a model, content-type or component. */
export type Definition =
  | { readonly kind: 'read'; readonly value: JsonObject }
  /** Only running the code would tell. */
  | { readonly kind: 'code'; readonly line: number };

/** What the database depends on; the rest of a JavaScript file, such as lifecycles, is code. */
const KEYS = ['collectionName', 'kind', 'info', 'options', 'pluginOptions', 'attributes'] as const;

/**
 * Reads a definition from JSON, or from the object that a JavaScript or TypeScript file exports, without running it.
 *
 * @param path relative to the folder, forward slashes
 * @param shown what messages call the file
 * @throws ExpectedFailure for what cannot be parsed
 */
export async function readDefinition(folder: string, path: string, shown = path): Promise<Definition> {
  if (path.endsWith('.json')) return { kind: 'read', value: await readJsonObject(folder, path, shown) };
  const text = await readFile(join(folder, ...path.split('/')), 'utf8');
  return orSyntaxFailure(shown, () => readExport(path, text));
}

function readExport(path: string, text: string): Definition {
  const source = createSource(path, text);
  const code = (offset: number | null | undefined): Definition => ({
    kind: 'code',
    line: lineAt(text, offset ?? 0),
  });
  const found = new Map<string, unknown>();
  for (const key of KEYS) {
    const search = findConfigValue(source, [key]);
    if (search.kind === 'refused') return code(search.node?.start);
    const [place] = search.places;
    if (place?.kind !== 'present') continue;
    const value = literalValue(place.value, place.scope);
    if (value.kind === 'computed') return code(value.node.start);
    found.set(key, value.value);
  }
  return { kind: 'read', value: Object.fromEntries(found) };
}
