/**
 * strapi-connector-bookshelf asks for exactly one version of knex from 3.5.2 on, where it took any 0.20 before. No guide says
 * so; npm 7 and newer refuse to install a project that asks for another.
 * https://github.com/strapi/documentation/issues/251 (npm: `peerDependencies` of strapi-connector-bookshelf 3.5.1 and 3.5.2)
 * `"knex": "<0.20.0"` → `"knex": "0.21.18"`
 */

import semver from 'semver';
import { defineTransform } from '../../src/ast/define-transform.ts';
import { bumpRange, lowestVersion } from '../../src/ast/json/dependency-range.ts';
import { type JsonNode, jsonProperty, readJson, replaceJsonString } from '../../src/ast/json/json-text.ts';
import { overridePlaces } from '../../src/ast/json/override-places.ts';
import { info, type NeedsYou, type Note, type Outcome, warning } from '../../src/ast/outcome.ts';
import { lineAt } from '../../src/ast/source.ts';
import { KNEX } from '../../src/strapi/knex.ts';

const CONNECTOR = 'strapi-connector-bookshelf';
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

export default defineTransform({
  title: `Set knex to ${KNEX.version}, which ${CONNECTOR} asks for`,
  mentions: [CONNECTOR],
  example: {
    path: 'package.json',
    before: `{
  "dependencies": {
    "knex": "<0.20.0",
    "sqlite3": "latest",
    "strapi": "3.6.11",
    "strapi-connector-bookshelf": "3.6.11"
  }
}
`,
  },
  snippet: () => SNIPPET,
  apply({ text, path }, { options }) {
    if (!/(^|[\\/])package\.json$/.test(path)) return notApplicable('Not a package.json.');
    const manifest = readJson(text);
    const connector = entriesOf(manifest, text, CONNECTOR)[0];
    if (!connector) return notApplicable(`Does not depend on ${CONNECTOR}.`);
    const asks = versionOf(options.to) ?? versionOf(connector.range);
    if (asks && (semver.lt(asks, KNEX.since) || semver.major(asks) !== 3))
      return notApplicable(`${CONNECTOR} asks for ${KNEX.version} from ${KNEX.since} on, not at ${asks}.`);
    const notes = overridden(manifest, text);
    const entries = entriesOf(manifest, text, 'knex');
    if (entries.length === 0) {
      const message = `knex is not in this file: see that ${KNEX.version} is what ${CONNECTOR} finds.`;
      return { ...notApplicable('Asks for no knex of its own.'), notes: [info(message), ...notes] };
    }
    return pin(entries, notes);
  },
});

interface Entry {
  readonly section: string;
  /** undefined when the value is no string. */
  readonly range: string | undefined;
  readonly line: number;
  readonly value: JsonNode;
}

const SNIPPET = `"knex": "${KNEX.version}"`;

function pin(entries: readonly Entry[], notes: readonly Note[]): Outcome {
  const wrong = entries.filter(({ range }) => range !== KNEX.version);
  const unclear = wrong.flatMap((entry) => {
    const reason = whyNot(entry);
    return reason === undefined ? [] : [{ entry, reason }];
  });
  const clear = wrong.filter((entry) => whyNot(entry) === undefined);
  const warnings = unclear.map(({ entry, reason }) => warning(reason, entry.line));
  if (clear.length > 0) {
    return {
      kind: 'changed',
      reason: `knex to ${KNEX.version}.`,
      edits: clear.flatMap(({ value }) =>
        value.kind === 'string' ? [replaceJsonString(value, KNEX.version)] : [],
      ),
      notes: [...warnings, ...notes],
    };
  }
  const [first] = unclear;
  if (first && unclear.length === entries.length) return needsYou(first.entry, first.reason, notes);
  return { kind: 'already-done', reason: `knex is ${KNEX.version}.`, notes: [...warnings, ...notes] };
}

/** Why a range is not replaced: somebody has decided otherwise, or decides elsewhere. */
function whyNot({ section, range }: Entry): string | undefined {
  const place = `${section}: knex`;
  if (range === undefined) return `${place} has a version that is not a string.`;
  if (/^\s*npm:/i.test(range)) return `${place} stands for another package.`;
  const lowest = lowestVersion(range);
  if (lowest !== undefined) {
    return semver.gt(lowest, KNEX.version) && !semver.satisfies(KNEX.version, range)
      ? `${place} asks for ${range.trim()}, which is newer than the ${KNEX.version} that ${CONNECTOR} needs.`
      : undefined;
  }
  const decision = bumpRange(range, KNEX.version);
  return `${place} ${decision.kind === 'left' ? decision.reason : 'is not a version range'}; it has to be ${KNEX.version} there.`;
}

/** By the name that the project calls it, which is what another package finds. */
function entriesOf(manifest: JsonNode, text: string, name: string): Entry[] {
  return SECTIONS.flatMap((section) => {
    const property = jsonProperty(jsonProperty(manifest, section)?.value, name);
    if (!property) return [];
    const { value, start } = property;
    const range = value.kind === 'string' ? value.value : undefined;
    return [{ section, range, line: lineAt(text, start), value }];
  });
}

function overridden(manifest: JsonNode, text: string): Note[] {
  return overridePlaces(manifest).flatMap(({ place, node }) =>
    ['knex', '**/knex', `${CONNECTOR}/knex`, `${CONNECTOR}>knex`].flatMap((key) => {
      const pinned = jsonProperty(node, key);
      if (pinned?.value.kind !== 'string' || pinned.value.value.startsWith('$')) return [];
      const range = pinned.value.value;
      if (semver.validRange(range) !== null && semver.satisfies(KNEX.version, range)) return [];
      const message = `\`${place}\` holds knex at ${range}, whatever the dependencies say.`;
      return [warning(message, lineAt(text, pinned.start))];
    }),
  );
}

/** The lowest version that a text asks for. */
function versionOf(range: unknown): string | undefined {
  return typeof range === 'string' ? lowestVersion(range) : undefined;
}

function needsYou(entry: Entry, reason: string, notes: readonly Note[]): NeedsYou {
  return { kind: 'needs-you', reason, notes, line: entry.line, snippet: SNIPPET };
}

const notApplicable = (reason: string): Outcome => ({ kind: 'not-applicable', reason, notes: [] });
