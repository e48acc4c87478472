import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import { defineTransform } from '../src/ast/define-transform.ts';
import {
  bumpEntries,
  noteOnMixedVersions,
  outcomeOfBump,
  type VersionEntry,
} from '../src/ast/json/bump-entries.ts';
import { aliasedPackage } from '../src/ast/json/dependency-range.ts';
import { type JsonNode, jsonProperty, readJson } from '../src/ast/json/json-text.ts';
import { versionEntries } from '../src/ast/json/version-entries.ts';
import { SyntaxFailure } from '../src/ast/parse.ts';
import { lineAt } from '../src/ast/source.ts';
import { isOfficialPackage, type StrapiMajor } from '../src/strapi/official-packages.ts';
import { readStrapiTarget } from '../src/strapi/strapi-target.ts';

/**
 * Sets every official Strapi package in a workspace's catalogs, which `catalog:` in a package.json refers to, to the version
 * that the option `to` names: pnpm-workspace.yaml, .yarnrc.yml, and the root package.json that Bun reads.
 *
 * Source: pnpm.io/catalogs, yarnpkg.com/features/catalogs, bun.com/docs/pm/catalogs.
 *
 * @example
 * // --to=4.7.0
 * catalog:
 *   '@strapi/strapi': ^4.6.1
 * // →
 * catalog:
 *   '@strapi/strapi': ^4.7.0
 */
export default defineTransform({
  title: 'Set the Strapi packages of the workspace catalogs to one version',
  example: {
    path: 'pnpm-workspace.yaml',
    before: "packages:\n  - apps/*\ncatalog:\n  '@strapi/strapi': 4.6.1\n",
    options: { to: '4.15.5' },
  },
  mentions: ['strapi'],
  apply({ path, text }, { options }) {
    const target = readStrapiTarget(options.to);
    if (target.kind === 'refused') return { kind: 'needs-you', reason: target.reason, notes: [] };
    const entries = /\.json$/i.test(path)
      ? jsonEntries(readJson(text), text, target.major)
      : yamlEntries(text, target.major);
    if (entries.length === 0) {
      return {
        kind: 'not-applicable',
        reason: `Has no catalog with an official package of Strapi ${target.major}.`,
        notes: [],
      };
    }
    const bump = bumpEntries(entries, target.version);
    return outcomeOfBump(bump, { extras: [], concerned: false, notes: noteOnMixedVersions(bump) });
  },
});

/** Bun's catalogs: beside the workspaces, or inside their object form. */
function jsonEntries(manifest: JsonNode, text: string, major: StrapiMajor): readonly VersionEntry[] {
  const workspaces = jsonProperty(manifest, 'workspaces')?.value;
  const entriesIn = (section: string, catalog: JsonNode | undefined): readonly VersionEntry[] =>
    versionEntries(catalog, section, text, (name) => isOfficialPackage(name, major));

  return [
    { prefix: '', holder: manifest },
    { prefix: 'workspaces.', holder: workspaces },
  ].flatMap(({ prefix, holder }) => {
    const named = jsonProperty(holder, 'catalogs')?.value;
    return [
      ...entriesIn(`${prefix}catalog`, jsonProperty(holder, 'catalog')?.value),
      ...(named?.kind === 'object'
        ? named.properties.flatMap(({ key, value }) => entriesIn(`${prefix}catalogs.${key}`, value))
        : []),
    ];
  });
}

/** The catalogs of pnpm and Yarn, which have the same shape. */
function yamlEntries(text: string, major: StrapiMajor): readonly VersionEntry[] {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) {
    const place = error.linePos?.[0];
    throw new SyntaxFailure(error.message.split(/ at line |\n/)[0] ?? '', place?.line ?? 1, place?.col ?? 1);
  }
  const catalogs: (readonly [section: string, catalog: unknown])[] = [
    ['catalog', document.get('catalog', true)],
  ];
  const named = document.get('catalogs', true);
  if (isMap(named)) {
    for (const { key, value } of named.items) catalogs.push([`catalogs.${textOf(key)}`, value]);
  }
  const pairs = catalogs.flatMap(([section, catalog]) =>
    isMap(catalog) ? catalog.items.map((pair) => ({ section, pair })) : [],
  );
  const official = pairs.filter(({ pair }) => isOfficialPackage(packageOf(pair, document), major));
  const officialAliases = new Set(official.map(({ pair }) => pair.value));

  return official.flatMap(({ section, pair }): readonly VersionEntry[] => {
    const start = rangeStart(pair.key) ?? 0;
    const entry = { name: packageOf(pair, document), section, line: lineAt(text, start) };
    const scalar = isAlias(pair.value) ? pair.value.resolve(document) : pair.value;
    if (!isScalar(scalar) || typeof scalar.value !== 'string' || !scalar.range) {
      return [{ ...entry, range: undefined, replace: refuse }];
    }
    const [from, to] = scalar.range;
    const range = scalar.value;
    const quoted = scalar.type === Scalar.QUOTE_SINGLE || scalar.type === Scalar.QUOTE_DOUBLE;
    // An anchor's value may be meant for others as well.
    const shared = aliasesOf(document, scalar).some((alias) => !officialAliases.has(alias));
    const locked = isAlias(pair.value)
      ? anchorLock(scalar, officialAliases)
      : shared
        ? `shares its version with another package through the anchor \`&${scalar.anchor}\``
        : scalar.type === Scalar.PLAIN || quoted
          ? undefined
          : 'has its version written as a block of text';
    // The one edit at the anchor serves its aliases as well.
    if (isAlias(pair.value) && !locked) return [];
    const inset = quoted ? 1 : 0;
    return [
      {
        ...entry,
        range,
        ...(locked && { locked }),
        replace: (wanted: string) => ({ start: from + inset, end: to - inset, text: wanted }),
      },
    ];
  });
}

/** Why an alias cannot follow: the anchor it repeats is not an official package's own version. */
function anchorLock(scalar: Scalar, officialValues: ReadonlySet<unknown>): string | undefined {
  return officialValues.has(scalar)
    ? undefined
    : `repeats the anchor \`&${scalar.anchor}\`, which stands elsewhere`;
}

function aliasesOf(document: Document, scalar: Scalar): readonly Alias[] {
  if (!scalar.anchor) return [];
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === scalar) aliases.push(alias);
    },
  });
  return aliases;
}

function packageOf({ key, value }: Pair, document: Document): string {
  const scalar = isAlias(value) ? value.resolve(document) : value;
  return aliasedPackage(textOf(scalar)) ?? textOf(key);
}

function textOf(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) ? node.range?.[0] : undefined;
}

function refuse(): never {
  throw new TypeError('An entry without a version is never rewritten.');
}
