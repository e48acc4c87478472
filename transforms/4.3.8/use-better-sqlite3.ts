/**
 * From 4.3.8 on Strapi speaks to SQLite with better-sqlite3.
 * https://docs-v4.strapi.io/dev-docs/migration/v4/migration-guide-4.3.6-to-4.3.8
 * `"sqlite3": "5.0.2"` → `"better-sqlite3": "7.4.6"`, in the version that fits the Strapi that is upgraded to
 */
import { companionOf } from '../../src/ast/companion.ts';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { declaredDependency, readManifest } from '../../src/ast/json/declared-dependency.ts';
import type { JsonObject } from '../../src/ast/json/json-text.ts';
import { removeJsonEntries } from '../../src/ast/json/remove-json-entries.ts';
import { renameJsonEntry } from '../../src/ast/json/rename-json-entry.ts';
import { info, type Outcome } from '../../src/ast/outcome.ts';
import { OLD_SQLITE_DRIVERS, SQLITE_DRIVER, sqliteDriverOf } from '../../src/strapi/sqlite-drivers.ts';
import { readStrapiTarget } from '../../src/strapi/strapi-target.ts';

/** The driver that the guide names, where nobody says which Strapi is upgraded to. */
const GUIDE_VERSION = '7.4.6';

/** The clients by which a config asks for the old driver, which Strapi 4 goes on to know (@strapi/database, lib/dialects/index.js). */
const ASKS_FOR_OLD_DRIVER = /['"`](?:sqlite-legacy|vscode\/sqlite3)['"`]/;

export default defineTransform({
  title: 'Use better-sqlite3 in place of sqlite3',
  mentions: ['sqlite3'],
  example: {
    path: 'package.json',
    before: '{\n  "dependencies": {\n    "@strapi/strapi": "4.3.6",\n    "sqlite3": "5.0.2"\n  }\n}\n',
    options: { to: '4.3.8' },
  },
  apply({ text }, { options }) {
    const manifest = readManifest(text);
    if (manifest.kind === 'needs-you') return manifest;
    if (!declaredDependency(manifest, text, '@strapi/strapi'))
      return { kind: 'not-applicable', reason: 'Depends on no Strapi 4.', notes: [] };
    if (ASKS_FOR_OLD_DRIVER.test(companionOf(options, 'database') ?? ''))
      return {
        kind: 'not-applicable',
        reason: 'config/database asks for the old driver by its name.',
        notes: [],
      };
    return replaceDriver(text, manifest, options.to);
  },
});

function replaceDriver(text: string, manifest: JsonObject, to: unknown): Outcome {
  const current = declaredDependency(manifest, text, SQLITE_DRIVER);
  const [first, ...others] = OLD_SQLITE_DRIVERS.flatMap(
    (name) => declaredDependency(manifest, text, name) ?? [],
  );
  if (!first) {
    return current
      ? { kind: 'already-done', reason: `Depends on ${SQLITE_DRIVER}.`, notes: [] }
      : { kind: 'not-applicable', reason: 'Depends on no driver of SQLite.', notes: [] };
  }
  const target = readStrapiTarget(to);
  const version = (target.kind === 'target' && sqliteDriverOf(target.version)) || GUIDE_VERSION;
  const removed = current ? [first, ...others] : others;
  const objects = new Set(removed.map(({ object }) => object));
  const properties = new Set(removed.map(({ property }) => property));
  const name = first.property.key;
  return {
    kind: 'changed',
    reason: current
      ? `Removes ${name}: ${SQLITE_DRIVER} is there.`
      : `${SQLITE_DRIVER} ${version} in place of ${name}.`,
    edits: [
      ...(current ? [] : renameJsonEntry(text, first.property, SQLITE_DRIVER, version)),
      ...[...objects].flatMap((object) => removeJsonEntries(object, properties)),
    ],
    notes: [
      info(
        `${SQLITE_DRIVER} is a native module: where none is prebuilt for the Node in use, as in some containers, its installation takes a compiler. Code of the project that uses ${name} itself has to be rewritten: the new driver has no callbacks.`,
        first.line,
      ),
    ],
  };
}
