import type { Edit } from '../edits.ts';
import { lineAt } from '../source.ts';
import type { VersionEntry } from './bump-entries.ts';
import { aliasedPackage } from './dependency-range.ts';
import { type JsonNode, jsonProperty, replaceJsonString } from './json-text.ts';

/**
 * The entries of one JSON object that maps packages to versions: a section of package.json, or a catalog.
 *
 * @param section what the object is called in messages
 * @param isWanted tells by its name whether a package is one to look at, also where the entry calls it by an alias
 */
export function versionEntries(
  object: JsonNode | undefined,
  section: string,
  text: string,
  isWanted: (name: string) => boolean,
): readonly VersionEntry[] {
  if (object?.kind !== 'object') return [];
  return object.properties.flatMap((property) => {
    const { key, start, value } = property;
    const range = value.kind === 'string' ? value.value : undefined;
    const name = aliasedPackage(range ?? '') ?? key;
    // When a key is written twice, only the last one counts.
    if (!isWanted(name) || jsonProperty(object, key) !== property) return [];
    const replace = (wanted: string): Edit =>
      value.kind === 'string'
        ? replaceJsonString(value, wanted)
        : { start: value.start, end: value.end, text: JSON.stringify(wanted) };
    return [{ name, section, range, line: lineAt(text, start), replace }];
  });
}
