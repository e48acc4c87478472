import semver from 'semver';
import { defineTransform } from '../src/ast/define-transform.ts';
import {
  asksForNewer,
  bumpEntries,
  type ExtraEdit,
  noteOnMixedVersions,
  outcomeOfBump,
  type Surroundings,
  type VersionEntry,
} from '../src/ast/json/bump-entries.ts';
import { readManifest } from '../src/ast/json/declared-dependency.ts';
import { lowestVersion } from '../src/ast/json/dependency-range.ts';
import { type JsonNode, jsonProperty, replaceJsonString } from '../src/ast/json/json-text.ts';
import { overridePlaces } from '../src/ast/json/override-places.ts';
import { versionEntries } from '../src/ast/json/version-entries.ts';
import { type Note, type Outcome, warning } from '../src/ast/outcome.ts';
import { lineAt } from '../src/ast/source.ts';
import { isStrapiNodeRange, nodeRangeFor } from '../src/strapi/node-engines.ts';
import { corePackage, isOfficialPackage, type StrapiMajor } from '../src/strapi/official-packages.ts';
import { readStrapiTarget } from '../src/strapi/strapi-target.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/**
 * Sets every official Strapi package of a package.json to the version that the option `to` names, and (unless the option `engines` is `keep`) `engines.node` to
 * what that version runs on. Nothing is added, nothing is taken back, and other packages stay as they are. With the option `check`
 * only what contradicts that version is changed: a range that allows it stays.
 *
 * Source: the update guides of v3 and v4 ("Upgrade your dependencies"), with the allow-list in place of their samples.
 *
 * @example
 * // --to=4.7.0
 * { "dependencies": { "@strapi/strapi": "4.6.1" } }
 * // →
 * { "dependencies": { "@strapi/strapi": "4.7.0" } }
 */
export default defineTransform({
  title: 'Set the Strapi packages to one version',
  example: {
    path: 'package.json',
    before:
      '{\n  "dependencies": {\n    "@strapi/strapi": "4.6.1",\n    "@strapi/icons": "1.6.3"\n  },\n  "engines": {\n    "node": ">=14.19.1 <=18.x.x"\n  }\n}\n',
    options: { to: '4.15.5' },
  },
  mentions: ['strapi'],
  apply({ text }, { options }) {
    const target = readStrapiTarget(options.to);
    if (target.kind === 'refused') return { kind: 'needs-you', reason: target.reason, notes: [] };
    const manifest = readManifest(text);
    if (manifest.kind === 'needs-you') return manifest;

    const entries = officialEntries(manifest, text, target.major);
    const other = officialEntries(manifest, text, target.major === 3 ? 4 : 3);
    if (entries.length === 0) {
      const reason = other[0]
        ? `Is a Strapi ${target.major === 3 ? 4 : 3} package (${other[0].name}): ${target.version} is another major.`
        : 'Depends on no official Strapi package.';
      return { kind: 'not-applicable', reason, notes: [] };
    }

    if (options.check === true) return heldAgainst(target, entries, manifest);

    const bump = bumpEntries(entries, target.version);
    // A stray package of another major does not decide which Node the project runs on.
    const isOtherMajor = other.some(({ name }) => name === corePackage(target.major === 3 ? 4 : 3));
    const engines: Surroundings =
      asksForNewer(bump) || isOtherMajor || options.engines === 'keep'
        ? { extras: [], concerned: false, notes: [] }
        : bumpEngines(manifest, text, nodeRangeFor(target.version) ?? '');
    const own = entries.filter(({ section }) => section !== 'peerDependencies');
    const notes = [
      ...(target.withdrawn
        ? [warning(`${target.version} should not be stopped at: ${target.withdrawn}.`)]
        : []),
      ...noteOnMixedVersions(bumpEntries(own, target.version)),
      ...(other[0]
        ? [warning(`${other[0].name} belongs to another major of Strapi and stays.`, other[0].line)]
        : []),
      ...duplicateKeys(manifest, text, target.major),
      ...overridden(manifest, text, target.major, target.version),
      ...engines.notes,
    ];
    return outcomeOfBump(bump, { ...engines, notes });
  },
});

/** What contradicts the version that a project is on, by what its own package.json says. */
function heldAgainst(
  { version, major }: { readonly version: string; readonly major: StrapiMajor },
  entries: readonly VersionEntry[],
  manifest: JsonNode,
): Outcome {
  const all = bumpEntries(entries, version);
  const newer = all.decided.filter(({ decision }) => decision.kind === 'newer');
  // It was edited and not installed since: which version the others should have is not for the installed one to say.
  if (newer.length === entries.length || newer.some(({ entry }) => entry.name === corePackage(major)))
    return { kind: 'not-applicable', reason: `Asks for newer than ${version}.`, notes: [] };
  const [ahead] = newer;
  if (ahead?.decision.kind === 'newer')
    return {
      kind: 'needs-you',
      reason: `${ahead.entry.name} asks for ${ahead.decision.lowest}, and Strapi is at ${version}: upgrade to that version, or take the package back.`,
      line: ahead.entry.line,
      notes: noteOnMixedVersions(all),
    };
  const decided = all.decided.filter(
    ({ entry, decision }) => decision.kind === 'changed' && !allows(withoutAlias(entry.range ?? ''), version),
  );
  const engines = misleadingEngines(manifest, nodeRangeFor(version) ?? '');
  if (decided.length === 0 && engines.length === 0)
    return { kind: 'already-done', reason: `Contradicts nothing of Strapi ${version}.`, notes: [] };
  const notes = noteOnMixedVersions(all);
  return outcomeOfBump({ decided, target: version }, { extras: engines, concerned: true, notes });
}

/** Only where `engines.node` lets in a major of Node that is too old, or none that is right: narrower and wider are a choice. */
function misleadingEngines(manifest: JsonNode, wanted: string): readonly ExtraEdit[] {
  const node = jsonProperty(jsonProperty(manifest, 'engines')?.value, 'node')?.value;
  if (node?.kind !== 'string') return [];
  const [lowest, needed] = [lowestVersion(node.value), lowestVersion(wanted)];
  if (lowest === undefined || needed === undefined) return [];
  const fits = semver.major(lowest) >= semver.major(needed) && semver.intersects(node.value, wanted);
  return fits ? [] : [{ what: `engines.node to ${wanted}`, edit: replaceJsonString(node, wanted) }];
}

function withoutAlias(range: string): string {
  return range.trim().replace(/^npm:(?:.+@)?/, '');
}

function officialEntries(manifest: JsonNode, text: string, major: StrapiMajor): readonly VersionEntry[] {
  return SECTIONS.flatMap((section) =>
    versionEntries(jsonProperty(manifest, section)?.value, section, text, (name) =>
      isOfficialPackage(name, major),
    ),
  );
}

function duplicateKeys(manifest: JsonNode, text: string, major: StrapiMajor): readonly Note[] {
  const doubled = [
    ...doubledKeys(manifest).filter(({ key }) => SECTIONS.includes(key)),
    ...SECTIONS.flatMap((section) => doubledKeys(jsonProperty(manifest, section)?.value)).filter(({ key }) =>
      isOfficialPackage(key, major),
    ),
  ];
  return doubled.map(({ key, start }) =>
    warning(
      `\`${key}\` is written more than once; only the last one counts, and only that one is changed.`,
      lineAt(text, start),
    ),
  );
}

function doubledKeys(node: JsonNode | undefined): readonly { key: string; start: number }[] {
  if (node?.kind !== 'object') return [];
  return node.properties.filter((property) => jsonProperty(node, property.key) !== property);
}

/** Npm's are nested. */
function overridden(manifest: JsonNode, text: string, major: StrapiMajor, version: string): readonly Note[] {
  return overridePlaces(manifest).flatMap(({ place, node }) =>
    pins(node).flatMap(({ name, range, start }) =>
      isOfficialPackage(name, major) && !range.startsWith('$') && !allows(range, version)
        ? [
            warning(
              `\`${place}\` holds ${name} at ${range}, whatever the dependencies say.`,
              lineAt(text, start),
            ),
          ]
        : [],
    ),
  );
}

interface Pin {
  readonly name: string;
  readonly range: string;
  readonly start: number;
}

function pins(node: JsonNode | undefined, parent = ''): readonly Pin[] {
  if (node?.kind !== 'object') return [];
  return node.properties.flatMap(({ key, start, value }) => {
    const name = key === '.' ? parent : overriddenPackage(key);
    return value.kind === 'string' ? [{ name, range: value.value, start }] : pins(value, name);
  });
}

// The package that the key of an override ends in: `**/koa`, `@acme/cms>@strapi/utils`, `@strapi/utils@^4.6.0`.
function overriddenPackage(key: string): string {
  return /(?:^|[>/])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(key)?.[1] ?? key;
}

function allows(range: string, version: string): boolean {
  return semver.validRange(range) !== null && semver.satisfies(version, range);
}

/**
 * A range that Strapi itself once wrote is brought up to date; a pin of the project's own stays as long as all of it lies
 * within what Strapi supports, and its floor does wherever it can.
 */
function bumpEngines(manifest: JsonNode, text: string, wanted: string): Surroundings {
  const volta = pinnedByVolta(manifest, text, wanted);
  const node = jsonProperty(jsonProperty(manifest, 'engines')?.value, 'node')?.value;
  if (node?.kind !== 'string') return { extras: [], concerned: false, notes: volta };
  if (node.value === wanted) return { extras: [], concerned: true, notes: volta };
  const line = lineAt(text, node.start);
  if (semver.validRange(node.value) === null) {
    const message = `engines.node is no range that can be compared with ${wanted}; it stays.`;
    return { extras: [], concerned: true, notes: [warning(message, line), ...volta] };
  }
  if (isStrapiNodeRange(node.value) || !semver.subset(node.value, wanted)) {
    const range = isStrapiNodeRange(node.value) ? wanted : withOwnFloor(node.value, wanted);
    const edit = replaceJsonString(node, range);
    return { extras: [{ what: `engines.node to ${range}`, edit }], concerned: true, notes: volta };
  }
  const message = `engines.node stays at ${node.value}: it lies within ${wanted}.`;
  return { extras: [], concerned: true, notes: [{ level: 'info', message, line }, ...volta] };
}

/** What a project asks for beyond Strapi stays: `>=20` of `>=18.0.0 <=20.x.x` → `>=20 <=20.x.x` */
function withOwnFloor(own: string, wanted: string): string {
  const floor = /^\s*(>=\s*[^\s|<>]+)(?:\s+<=?\s*[^\s|<>]+)?\s*$/.exec(own)?.[1];
  const ceiling = /<=?\S+$/.exec(wanted)?.[0];
  const lowest = semver.minVersion(own);
  if (!floor || !ceiling || !lowest || !allows(wanted, lowest.version)) return wanted;
  return `${floor} ${ceiling}`;
}

function pinnedByVolta(manifest: JsonNode, text: string, wanted: string): readonly Note[] {
  const node = jsonProperty(jsonProperty(manifest, 'volta')?.value, 'node')?.value;
  if (node?.kind !== 'string' || semver.valid(node.value) === null || allows(wanted, node.value)) return [];
  return [warning(`volta.node is ${node.value}, and Strapi needs ${wanted}.`, lineAt(text, node.start))];
}
