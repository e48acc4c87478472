import { type JsonNode, jsonProperty } from './json-text.ts';

/** npm's and Bun's `overrides`, Yarn's `resolutions` and pnpm's `pnpm.overrides` win over what the dependencies say. */
export const OVERRIDE_PATHS = [['overrides'], ['resolutions'], ['pnpm', 'overrides']] as const;

/** What stands in each of these places of a package.json, with its name. */
export function overridePlaces(
  manifest: JsonNode,
): { readonly place: string; readonly node: JsonNode | undefined }[] {
  return OVERRIDE_PATHS.map((path) => ({
    place: path.join('.'),
    node: path.reduce<JsonNode | undefined>((node, key) => jsonProperty(node, key)?.value, manifest),
  }));
}
