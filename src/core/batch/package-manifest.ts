/**
 * A package.json as far as it matters for finding projects: an object, whatever it holds. Thousands are looked at in a run, most of
 * them for nothing, so each is asked only for what is needed, without a schema for all of it.
 */
export type PackageManifest = Readonly<Record<string, unknown>>;

/** The manifest that a value is, if it is an object. */
export function asManifest(value: unknown): PackageManifest | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as PackageManifest)
    : undefined;
}

/** An object inside of a manifest; an empty one where there is none. */
export function sectionOf(manifest: PackageManifest, name: string): PackageManifest {
  return asManifest(manifest[name]) ?? {};
}

/** Sections of dependencies, the project's own before those that it expects to be there. */
export const DEPENDENCY_SECTIONS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;
