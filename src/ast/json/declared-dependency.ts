import { codeFrame } from '../code-frame.ts';
import type { NeedsYou } from '../outcome.ts';
import { lineAt } from '../source.ts';
import { type JsonNode, type JsonObject, type JsonProperty, jsonProperty, readJson } from './json-text.ts';

/** A dependency as a package.json declares it. */
export interface DeclaredDependency {
  /** `dependencies`, `devDependencies` … */
  readonly section: string;
  readonly object: JsonObject;
  readonly property: JsonProperty;
  /** `undefined` for what is no string. */
  readonly range: string | undefined;
  /** 1-based. */
  readonly line: number;
}

/** Where a project may declare what it installs; what it only expects to be there is not installed. */
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** Finds a package in the sections of a package.json that are installed; the first one that has it counts. */
export function declaredDependency(
  manifest: JsonNode,
  text: string,
  name: string,
): DeclaredDependency | undefined {
  for (const section of SECTIONS) {
    const object = jsonProperty(manifest, section)?.value;
    const property = jsonProperty(object, name);
    if (object?.kind !== 'object' || !property) continue;
    const range = property.value.kind === 'string' ? property.value.value : undefined;
    return { section, object, property, range, line: lineAt(text, property.start) };
  }
  return undefined;
}

/** @returns why a text cannot be a package.json, where it is JSON but no object. @throws SyntaxFailure for what is no JSON */
export function readManifest(text: string): JsonObject | NeedsYou {
  const manifest = readJson(text);
  if (manifest.kind === 'object') return manifest;
  const line = lineAt(text, manifest.start);
  return {
    kind: 'needs-you',
    reason: `Cannot be a package.json: it holds ${manifest.kind === 'array' ? 'an' : 'a'} ${manifest.kind}, not an object.`,
    notes: [],
    line,
    frame: codeFrame(text, line, 1),
  };
}
