/**
 * Strapi 4.15 needs Node 18 or newer, for which the better-sqlite3 of earlier projects is not made.
 * https://github.com/WiseLibs/better-sqlite3/releases
 * `"better-sqlite3": "7.4.6"` → `"better-sqlite3": "8.6.0"`, in the version that fits the Strapi that is upgraded to
 */
import lt from 'semver/functions/lt';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { declaredDependency, readManifest } from '../../src/ast/json/declared-dependency.ts';
import { lowestVersion } from '../../src/ast/json/dependency-range.ts';
import { replaceJsonString } from '../../src/ast/json/json-text.ts';
import { warning } from '../../src/ast/outcome.ts';
import { FIRST_DRIVER_FOR_NODE_20, SQLITE_DRIVER, sqliteDriverOf } from '../../src/strapi/sqlite-drivers.ts';
import { readStrapiTarget } from '../../src/strapi/strapi-target.ts';

export default defineTransform({
  title: 'Raise better-sqlite3 to one that is made for Node 18 and 20',
  mentions: [SQLITE_DRIVER],
  example: {
    path: 'package.json',
    before:
      '{\n  "dependencies": {\n    "@strapi/strapi": "4.14.6",\n    "better-sqlite3": "7.4.6"\n  }\n}\n',
    options: { to: '4.15.5' },
  },
  apply({ text }, { options }) {
    const manifest = readManifest(text);
    if (manifest.kind === 'needs-you') return manifest;
    const driver = declaredDependency(manifest, text, SQLITE_DRIVER);
    if (!driver || !declaredDependency(manifest, text, '@strapi/strapi'))
      return { kind: 'not-applicable', reason: `Is no Strapi 4 on ${SQLITE_DRIVER}.`, notes: [] };
    const { range, line, property } = driver;
    const lowest = range === undefined ? undefined : lowestVersion(range);
    if (lowest === undefined || property.value.kind !== 'string') {
      const message = `Which ${SQLITE_DRIVER} \`${range ?? ''}\` comes to is decided elsewhere: Node 20 needs ${FIRST_DRIVER_FOR_NODE_20} or newer.`;
      return { kind: 'not-applicable', reason: 'Names no version.', notes: [warning(message, line)] };
    }
    if (!lt(lowest, FIRST_DRIVER_FOR_NODE_20))
      return { kind: 'already-done', reason: `Depends on ${SQLITE_DRIVER} ${range}.`, notes: [] };

    const target = readStrapiTarget(options.to);
    const version = (target.kind === 'target' && sqliteDriverOf(target.version)) || FIRST_DRIVER_FOR_NODE_20;
    // A caret or tilde is a habit of the project; any other range was about the old versions.
    const wanted = (/^[\^~](?=\d)/.exec(range ?? '')?.[0] ?? '') + version;
    return {
      kind: 'changed',
      reason: `${SQLITE_DRIVER} ${range} to ${wanted}.`,
      edits: [replaceJsonString(property.value, wanted)],
      notes: [],
    };
  },
});
