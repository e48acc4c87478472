/**
 * The admin panel of Strapi 4 is built with the newest webpack 5 that the registry has, and from 5.107.0 on that one takes files which the
 * esbuild of Strapi 4 cannot read. What wins over the ranges of dependencies has another name for each package manager.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#overrides
 * `{ "dependencies": { … } }` → `{ "dependencies": { … }, "overrides": { "webpack": "5.106.2" } }`
 */

import { defineTransform } from '../../src/ast/define-transform.ts';
import { declaredDependency, readManifest } from '../../src/ast/json/declared-dependency.ts';
import { insertJsonEntry, type JsonValue } from '../../src/ast/json/json-entry.ts';
import { type JsonObject, jsonProperty } from '../../src/ast/json/json-text.ts';
import { OVERRIDE_PATHS, overridePlaces } from '../../src/ast/json/override-places.ts';
import { info, type Outcome } from '../../src/ast/outcome.ts';
import { NEWEST_WEBPACK } from '../../src/strapi/webpack.ts';

export default defineTransform({
  title: 'Hold webpack at one that builds the admin panel',
  mentions: ['@strapi/strapi'],
  example: {
    path: 'package.json',
    before: '{\n  "name": "blog",\n  "dependencies": {\n    "@strapi/strapi": "4.25.24"\n  }\n}\n',
  },
  apply({ text }, { options }): Outcome {
    const manifest = readManifest(text);
    if (manifest.kind === 'needs-you') return manifest;
    if (!declaredDependency(manifest, text, '@strapi/strapi'))
      return { kind: 'not-applicable', reason: 'Depends on no Strapi 4.', notes: [] };
    const own = declaredDependency(manifest, text, WEBPACK);
    if (own)
      return {
        kind: 'not-applicable',
        reason: `Depends on webpack itself (${own.range ?? 'no range'}).`,
        notes: [],
      };
    if (overridePlaces(manifest).some(({ node }) => jsonProperty(node, WEBPACK)?.value.kind === 'string'))
      return { kind: 'already-done', reason: 'Holds webpack.', notes: [] };
    const place = placeFor(options.installs);
    if (!place) {
      const message = `Where the build of the admin panel ends at a file called require.mjs, hold webpack at ${NEWEST_WEBPACK} in the package.json of the workspace.`;
      return {
        kind: 'not-applicable',
        reason: 'Is installed from the root of its workspace.',
        notes: [info(message)],
      };
    }
    return hold(text, manifest, [...place, WEBPACK]);
  },
});

const WEBPACK = 'webpack';

const [OVERRIDES, RESOLUTIONS, PNPM_OVERRIDES] = OVERRIDE_PATHS;

/** @param installs the package manager, where it installs for this package.json alone; npm where nobody says */
function placeFor(installs: unknown): readonly string[] | undefined {
  switch (installs) {
    case undefined:
    case 'npm':
    case 'bun':
      return OVERRIDES;
    case 'yarn':
    case 'yarn-berry':
      return RESOLUTIONS;
    case 'pnpm':
      return PNPM_OVERRIDES;
    default:
      return undefined;
  }
}

function hold(text: string, manifest: JsonObject, path: readonly string[]): Outcome {
  let object = manifest;
  for (const [depth, key] of path.entries()) {
    const value = jsonProperty(object, key)?.value;
    if (value?.kind === 'object') object = value;
    else if (value)
      return {
        kind: 'not-applicable',
        reason: `\`${path.slice(0, depth + 1).join('.')}\` is no object.`,
        notes: [],
      };
    else
      return {
        kind: 'changed',
        reason: `\`${path.join('.')}\` at ${NEWEST_WEBPACK}.`,
        edits: [insertJsonEntry(text, object, key, nested(path.slice(depth + 1)))],
        notes: [],
      };
  }
  return { kind: 'already-done', reason: 'Holds webpack.', notes: [] };
}

function nested([key, ...rest]: readonly string[]): JsonValue {
  return key === undefined ? NEWEST_WEBPACK : { [key]: nested(rest) };
}
